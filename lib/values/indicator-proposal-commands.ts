import 'server-only'
import { canProposeIndicator, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { differing, only } from '@/lib/differing'
import { isWithinYear } from '@/lib/observations/expected-periods'
import { indicatorEditingSv } from '@/lib/text/indicator-editing-sv'
import type { Prisma } from '@/prisma/generated/client'
import { areKnown } from './indicator-groups'
import {
  PROPOSED_FIELDS,
  SETTING_COLUMNS,
  settingsIn,
  type IndicatorSettings,
  type SettingField,
  type Settings,
} from './indicator-settings'
import { measuredAs } from './measure'
import { readDimensions } from './set-groups'
import { indicatorEntity, isSettingUnderWay, sendSettings } from './settings-proposal'
import { takeProposalBack } from './take-proposal-back'

type Proposal = { municipalityId: number; indicatorId: number; seen: IndicatorSettings; why: string }
type Fault = 'forbidden' | 'missing' | 'same' | 'pending' | 'gone' | 'groups' | 'protected' | 'notWithinYear'
/** What the gate has judged values in. */
const MEASURED = ['per', 'decimals', 'isShare', 'valueIsCount'] as const satisfies SettingField[]
type Done = { ok: true } | { ok: false; fault: Fault } | { ok: false; fault: 'changed'; now: Settings }

const no = (fault: Fault) => ({ ok: false, fault }) as const

/**
 * Proposes how an indicator is read: what it is in, direction, bounds, baseline, target, groups. Each changes what the public
 * is answered, so nothing changes until another person, a reviewer, says yes. One proposal of an indicator at a time.
 */
export async function proposeIndicatorSettings(
  actor: Actor,
  { municipalityId, indicatorId: id, seen, why, ...wanted }: Proposal & Settings,
): Promise<Done> {
  if (!canProposeIndicator(actor, { municipalityId })) return no('forbidden')
  return db.$transaction(async tx => {
    await tx.$queryRaw`SELECT id FROM "Indicator" WHERE "municipalityId" = ${municipalityId} AND id = ${id} FOR UPDATE`
    const row = await tx.indicator.findUnique({
      where: { municipalityId_id: { municipalityId, id } },
      select: {
        shortName: true,
        countsPeople: true,
        publishedByAuthority: true,
        periodicity: true,
        ...SETTING_COLUMNS,
      },
    })
    if (!row) return no('missing')
    const now = settingsIn(row)
    const of = { municipalityId, indicatorId: id }
    if (await isSettingUnderWay(tx, of)) return no('pending')
    if (differing(PROPOSED_FIELDS, now, seen).length > 0) return { ok: false, fault: 'changed', now }
    const { then, fields } = wantedOf(now, wanted, row.countsPeople)
    if (fields.length === 0) return no('same')
    if (!areKnown(wanted.groups, await readDimensions(tx, municipalityId))) return no('groups')
    if (wanted.rollingYear !== null && !isWithinYear(row.periodicity)) return no('notWithinYear')
    if (MEASURED.some(field => fields.includes(field)) && (await isProtected(tx, of, row))) return no('protected')
    await sendSettings(tx, actor, {
      ...{
        municipalityId,
        ...indicatorEntity(id),
        note: why,
        action: 'proposeIndicatorSettings',
        before: only(now, fields),
        after: only(then, fields),
      },
      title: indicatorEditingSv.proposalTitle(row.shortName ?? row.title),
    })
    return { ok: true }
  })
}

/** Settings as they would be, with what follows of the unit, and which of them differ. */
export function wantedOf(now: Required<IndicatorSettings>, wanted: Settings, countsPeople: boolean) {
  const isMeasuredElse = now.unit !== wanted.unit || now.per !== wanted.per
  const then = { ...now, ...wanted, ...(isMeasuredElse && measuredAs(wanted, countsPeople)) }
  return { then, fields: differing(Object.keys(then) as SettingField[], now, then) }
}

type Rule = { countsPeople: boolean; publishedByAuthority: boolean }

/** Whether something has been hidden, or could have been, in what the values are in: it was judged in that. */
async function isProtected(
  tx: Prisma.TransactionClient,
  of: { municipalityId: number; indicatorId: number },
  { countsPeople, publishedByAuthority }: Rule,
): Promise<boolean> {
  if (!countsPeople || publishedByAuthority) return false
  const { municipalityId, indicatorId } = of
  return (await tx.cellHead.count({ where: { municipalityId, cell: { indicatorId } } })) > 0
}

/** Takes one's own proposal back, so that another can be made. */
export async function takeIndicatorSettingsBack(
  actor: Actor,
  { municipalityId, submissionId }: { municipalityId: number; submissionId: bigint },
): Promise<Done> {
  if (!canProposeIndicator(actor, { municipalityId })) return no('forbidden')
  return (await takeProposalBack(actor, { municipalityId, submissionId }, 'settings')) ? { ok: true } : no('gone')
}
