import 'server-only'
import { audit } from '@/lib/audit/audit'
import { canEnterValues, canTakeBack, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { nameOf, type Indicator } from '@/lib/indicators/indicator'
import { listWorkIndicators } from '@/lib/indicators/work-queries'
import type { Prisma } from '@/prisma/generated/client'
import { addRevisions } from './add-revisions'
import { checkDrafts, hasMoved, isReady, type CheckedDraft } from './checked-drafts'
import { cannot, type EntryDone, type EntryFault, type Moved, type Stopped } from './entry-fault'
import { entryRulesOf } from './entry-rules'
import { holdSubmission } from './locked-submission'
import { openSubmission } from './open-submission'
import { isLocked } from './read-locks'
import { readHeldCells } from './read-cells'
import { readBeside, readDrafts } from './read-drafts'
import { restoreDrafts } from './restore-drafts'
import { step } from './review-moves'
import { stateAfter } from './submission-state'
import { isChanged, typedOf } from './typed-cell'

type Sent = { ok: true; submissionId: string; many: number }
type NotSent =
  | { ok: false; fault: EntryFault }
  | { ok: false; fault: 'moved'; moved: Moved[] }
  | { ok: false; fault: 'stopped'; stopped: Stopped[] }

type Submitting = {
  municipalityId: number
  indicatorId: number
  personId: number
  /** Where the values stand. */
  source: string
  /** To the reviewer. */
  note: string
  /** To readers, where published values change. */
  publicNote?: string
}
type Which = { municipalityId: number; submissionId: bigint }

/**
 * Submits everything that a person has typed of an indicator: read once more, checked once more, and written whole or
 * not at all. A value that somebody else has changed since it was seen is told, with both; nothing is sent.
 */
export async function submitDraft(actor: Actor, submitting: Submitting): Promise<Sent | NotSent> {
  const { municipalityId, indicatorId, source, note, publicNote = '' } = submitting
  if (actor.kind !== 'person' || !canEnterValues(actor, submitting)) return cannot('forbidden')
  if (submitting.personId !== actor.id) return cannot('notYours')
  const about = await db.indicator.findUnique({
    where: { municipalityId_id: { municipalityId, id: indicatorId } },
    select: { code: true, municipality: { select: { slug: true } } },
  })
  const indicator = about && (await listWorkIndicators(about.municipality.slug, [about.code]))[0]
  if (indicator?.id !== indicatorId) return cannot('missing')
  return db.$transaction(async tx => {
    // One sending at a time for each person: the second finds nothing left.
    await tx.$queryRaw`SELECT id FROM "Person" WHERE id = ${actor.id} FOR NO KEY UPDATE`
    const which = { municipalityId, indicatorId }
    const [drafts, held, beside] = [
      await readDrafts(tx, which, actor.id),
      await readHeldCells(tx, which),
      await readBeside(tx, which, actor.id),
    ]
    const rules = entryRulesOf(indicator)
    const changed = drafts.filter(({ typed, seen }) => isChanged(typed, typedOf(seen, rules.decimals)))
    const checked = checkDrafts(changed, { held, beside, rules })
    if (checked.length === 0) return cannot('nothing')
    const moved = checked.filter(hasMoved)
    if (moved.length > 0)
      return { ok: false, fault: 'moved', moved: moved.map(({ key, head }) => ({ key, now: head })) } as const
    const stopped = checked.filter(one => !isReady(one))
    if (stopped.length > 0)
      return { ok: false, fault: 'stopped', stopped: await told(tx, municipalityId, stopped) } as const
    if (
      await isLocked(
        tx,
        municipalityId,
        checked.map(({ draft }) => draft.cell),
      )
    )
      return cannot('locked')
    const title = titleOf(indicator, checked)
    const submissionId = await openSubmission(tx, actor, { ...which, title, note, publicNote })
    const author = { municipalityId, actorId: actor.id, entrance: 'form' } as const
    const written = await addRevisions(
      tx,
      author,
      checked.map(one => revisionOf(one, source)),
    )
    await tx.submissionItem.createMany({
      data: written.map(({ revisionId }, i) => {
        const seen = checked[i]!.draft.seen?.revisionId
        const seenRevisionId = seen === undefined ? null : BigInt(seen)
        return { municipalityId, submissionId, number: i + 1, revisionId, seenRevisionId }
      }),
    })
    await tx.draft.deleteMany({ where: { ...which, personId: actor.id } })
    await audit(tx, actor, {
      ...{ municipalityId, entrance: 'form', action: 'submitValues', entity: 'Submission' },
      entityId: String(submissionId),
      after: { status: 'submitted', indicatorId, revisions: written.map(({ revisionId }) => String(revisionId)) },
    })
    return { ok: true, submissionId: String(submissionId), many: checked.length } as const
  })
}

/** Takes one's own submission back while nothing of it is published: its values are drafts again. */
export async function takeBack(actor: Actor, { municipalityId, submissionId }: Which): Promise<EntryDone> {
  return db.$transaction(async tx => {
    const found = await holdSubmission(tx, { municipalityId, submissionId })
    if (found?.proposedById == null) return cannot(canEnterValues(actor, { municipalityId }) ? 'missing' : 'forbidden')
    if (!canTakeBack(actor, { municipalityId, proposedBy: found.proposedById })) return cannot('forbidden')
    if (found.kind !== 'values' || !stateAfter(found.status, 'takeBack')) return cannot('state')
    await step(tx, actor, found, 'takeBack')
    await restoreDrafts(tx, found)
    return { ok: true }
  })
}

function revisionOf({ draft, said }: CheckedDraft, source: string) {
  const { isComputed, ...figures } = said
  return {
    ...{ ...draft.cell, ...figures, origin: isComputed ? ('computed' as const) : ('published' as const) },
    countsOrigin: said.numerator === null ? null : ('published' as const),
    source: source.trim() || null,
    note: draft.typed.note.trim() || null,
  }
}

/** "Behöriga till gymnasiet, 2024–2025". */
function titleOf(indicator: Indicator, checked: readonly CheckedDraft[]): string {
  const labels = [...new Set(checked.map(({ draft }) => draft.cell.periodLabel))]
  const [first, last] = [labels[0], labels.at(-1)]
  return `${nameOf(indicator, 'sv')}, ${first === last ? first : `${first} till ${last}`}`
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
