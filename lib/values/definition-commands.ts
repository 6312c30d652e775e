import 'server-only'
import { canProposeIndicator, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { differing, only } from '@/lib/differing'
import { definitionSv } from '@/lib/text/definition-sv'
import type { Definition } from './definition'
import { SETTING_COLUMNS, settingsIn } from './indicator-settings'
import { indicatorEntity, isSettingUnderWay, sendSettings } from './settings-proposal'

type Wanted = {
  municipalityId: number
  indicatorId: number
  /** What is otherwise, in words for the reader. */
  note: string
  known: NonNullable<Definition['known']>
  /** What the source calls the measure by now, where it is known by another name here. */
  title?: string
  description?: string
}
type Done = { ok: true; submissionId: string } | { ok: false; fault: 'forbidden' | 'missing' | 'pending' }

const no = (fault: 'forbidden' | 'missing' | 'pending') => ({ ok: false, fault }) as const

/**
 * Proposes that an indicator is defined anew: the series by its former definition ends where it is, and what comes is of
 * the new one. It changes what can be compared, so another person, a reviewer, says yes.
 */
export async function proposeDefinition(
  actor: Actor,
  { municipalityId, indicatorId: id, note, known, ...said }: Wanted,
): Promise<Done> {
  if (!canProposeIndicator(actor, { municipalityId })) return no('forbidden')
  return db.$transaction(async tx => {
    await tx.$queryRaw`SELECT id FROM "Indicator" WHERE "municipalityId" = ${municipalityId} AND id = ${id} FOR UPDATE`
    const row = await tx.indicator.findUnique({
      where: { municipalityId_id: { municipalityId, id } },
      select: { shortName: true, ...SETTING_COLUMNS },
    })
    if (!row) return no('missing')
    if (await isSettingUnderWay(tx, { municipalityId, indicatorId: id })) return no('pending')
    const now = settingsIn(row)
    const then = { ...now, ...said, definition: { version: now.definition.version + 1, note, known } }
    const fields = differing(['definition', 'title', 'description'], now, then)
    const submissionId = await sendSettings(tx, actor, {
      ...{ municipalityId, ...indicatorEntity(id), note, action: 'proposeDefinition' },
      ...{ before: only(now, fields), after: only(then, fields) },
      title: definitionSv.proposalTitle(row.shortName ?? row.title),
    })
    return { ok: true, submissionId: String(submissionId) } as const
  })
}
