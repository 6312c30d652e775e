import 'server-only'
import { canProposeIndicator, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { indicatorEditingSv } from '@/lib/text/indicator-editing-sv'
import {
  PROPOSED_FIELDS,
  SETTING_COLUMNS,
  settingsIn,
  type IndicatorSettings,
  type Settings,
} from './indicator-settings'
import { indicatorEntity, isSettingUnderWay, sendSettings } from './settings-proposal'
import { takeProposalBack } from './take-proposal-back'

type Proposal = { municipalityId: number; indicatorId: number; seen: IndicatorSettings; why: string }
type Fault = 'forbidden' | 'missing' | 'same' | 'pending' | 'gone'
type Done = { ok: true } | { ok: false; fault: Fault } | { ok: false; fault: 'changed'; now: Settings }

const no = (fault: Fault) => ({ ok: false, fault }) as const

/**
 * Proposes how an indicator is read: direction, bounds, baseline, target, complete count. Each changes what the public
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
      select: { title: true, shortName: true, ...SETTING_COLUMNS },
    })
    if (!row) return no('missing')
    const now = settingsIn(row)
    const of = { municipalityId, indicatorId: id }
    if (await isSettingUnderWay(tx, of)) return no('pending')
    if (PROPOSED_FIELDS.some(field => now[field] !== seen[field])) return { ok: false, fault: 'changed', now }
    const differing = PROPOSED_FIELDS.filter(field => now[field] !== wanted[field])
    if (differing.length === 0) return no('same')
    const only = (settings: Settings) => Object.fromEntries(differing.map(field => [field, settings[field]]))
    await sendSettings(tx, actor, {
      ...{
        municipalityId,
        ...indicatorEntity(id),
        note: why,
        action: 'proposeIndicatorSettings',
        before: only(now),
        after: only(wanted),
      },
      title: indicatorEditingSv.proposalTitle(row.shortName ?? row.title),
    })
    return { ok: true }
  })
}

/** Takes one's own proposal back, so that another can be made. */
export async function takeIndicatorSettingsBack(
  actor: Actor,
  { municipalityId, submissionId }: { municipalityId: number; submissionId: bigint },
): Promise<Done> {
  if (!canProposeIndicator(actor, { municipalityId })) return no('forbidden')
  return (await takeProposalBack(actor, { municipalityId, submissionId }, 'settings')) ? { ok: true } : no('gone')
}
