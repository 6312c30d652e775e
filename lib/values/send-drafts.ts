import { audit, type Entrance } from '@/lib/audit/audit'
import type { Actor } from '@/lib/auth/permissions'
import { nameOf, type Indicator } from '@/lib/indicators/indicator'
import type { Prisma } from '@/prisma/generated/client'
import { addItems } from './add-items'
import { addRevisions } from './add-revisions'
import { figuresOf } from './check-typed'
import { checkChanged, hasMoved, isReady, type CheckedDraft } from './checked-drafts'
import { cannot, type EntryFault, type Moved, type Stopped } from './entry-fault'
import { entryRulesOf } from './entry-rules'
import { isLocked } from './read-locks'
import { readHeldCells } from './read-cells'
import { readBeside, type StoredDraft } from './read-drafts'
import { titledByPeriod } from './titled-by-period'

export type Sent = { ok: true; submissionId: string; many: number }
export type NotSent =
  | { ok: false; fault: EntryFault }
  | { ok: false; fault: 'moved'; moved: Moved[] }
  | { ok: false; fault: 'stopped'; stopped: Stopped[] }

type Sending = {
  municipalityId: number
  indicator: Indicator
  source: string
  entrance: Entrance
  /** The submission that they are sent in, by what it is called. */
  open: (title: string) => Promise<bigint>
}

/**
 * Sends what is said of an indicator for review: checked once more, and written whole or not at all. A value that
 * somebody else has changed since it was seen is told, with both; nothing is sent.
 */
export async function sendDrafts(
  tx: Prisma.TransactionClient,
  actor: Actor,
  drafts: readonly StoredDraft[],
  { municipalityId, indicator, source, entrance, open }: Sending,
): Promise<Sent | NotSent> {
  const which = { municipalityId, indicatorId: indicator.id }
  const [held, beside] = [await readHeldCells(tx, which), await readBeside(tx, which, actor.id)]
  const rules = entryRulesOf(indicator)
  const checked = checkChanged(drafts, { held, beside, rules })
  if (checked.length === 0) return cannot('nothing')
  const moved = checked.filter(hasMoved)
  if (moved.length > 0) return { ok: false, fault: 'moved', moved: moved.map(({ key, head }) => ({ key, now: head })) }
  const stopped = checked.filter(one => !isReady(one))
  if (stopped.length > 0) return { ok: false, fault: 'stopped', stopped: await told(tx, municipalityId, stopped) }
  const cells = checked.map(({ draft }) => draft.cell)
  if (await isLocked(tx, municipalityId, cells)) return cannot('locked')
  const submissionId = await open(titledByPeriod(nameOf(indicator, 'sv'), cells))
  const author = { municipalityId, actorId: actor.kind === 'person' ? actor.id : null, entrance }
  const written = await addRevisions(
    tx,
    author,
    checked.map(one => revisionOf(one, source)),
  )
  const items = written.map((one, i) => {
    const seen = checked[i]!.draft.seen?.revisionId
    return { ...one, previousId: seen === undefined ? null : BigInt(seen) }
  })
  await addItems(tx, { municipalityId, submissionId, from: 1 }, items)
  await audit(tx, actor, {
    ...{ municipalityId, entrance, action: 'submitValues', entity: 'Submission', entityId: String(submissionId) },
    after: {
      ...{ status: 'submitted', indicatorId: indicator.id },
      revisions: written.map(({ revisionId }) => String(revisionId)),
    },
  })
  return { ok: true, submissionId: String(submissionId), many: checked.length }
}

function revisionOf({ draft, said }: CheckedDraft, source: string) {
  return {
    ...{ ...draft.cell, ...figuresOf(said) },
    source: draft.typed.ownSource.trim() || source.trim() || null,
    note: draft.typed.note.trim() || null,
  }
}

async function told(
  tx: Prisma.TransactionClient,
  municipalityId: number,
  stopped: readonly CheckedDraft[],
): Promise<Stopped[]> {
  const ids = [...new Set(stopped.map(({ draft }) => draft.cell.geographyId))]
  const places = await tx.geography.findMany({
    where: { municipalityId, id: { in: ids } },
    select: { id: true, name: true },
  })
  const nameOfPlace = new Map(places.map(({ id, name }) => [id, name]))
  return stopped.map(({ key, draft: { cell }, findings }) => ({
    ...{ key, findings, periodLabel: cell.periodLabel, place: nameOfPlace.get(cell.geographyId) ?? '' },
  }))
}
