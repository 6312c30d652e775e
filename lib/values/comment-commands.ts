import 'server-only'
import { systemIn, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { reviewSv } from '@/lib/text/review-sv'
import type { Prisma } from '@/prisma/generated/client'
import { beginSubmission } from './begin-submission'
import { lockSubmission, type LockedSubmission } from './locked-submission'
import { restoreDrafts } from './restore-drafts'
import { refuse, type ReviewDone, type Reviewing } from './review-fault'
import { step } from './review-moves'

type Transaction = Prisma.TransactionClient

/** What is said of a submission's value, by its number there. */
export type Comment = { number: number; text: string }
type Commenting = Reviewing & { comments: readonly Comment[] }

/** Says something of single values; it stays with their cells, and nothing else happens. */
export async function commentOnValues(actor: Actor, { comments, ...reviewing }: Commenting): Promise<ReviewDone> {
  return db.$transaction(async tx => {
    const locked = await lockSubmission(tx, actor, reviewing, 'return')
    if (!locked.ok) return locked
    const said = await writeComments(tx, actor, locked.submission, comments)
    return said ? { ok: true } : refuse('noComment')
  })
}

/**
 * Sends the commented values back to who proposed them, as a submission of their own; the others go on waiting where they
 * are. Where every value is commented on the whole of it is returned.
 */
export async function returnCommented(
  actor: Actor,
  { comments, note = '', ...reviewing }: Commenting & { note?: string },
): Promise<ReviewDone> {
  return db.$transaction(async tx => {
    const locked = await lockSubmission(tx, actor, reviewing, 'return')
    if (!locked.ok) return locked
    const { submission } = locked
    if (submission.kind !== 'values') return refuse('state')
    const numbers = await writeComments(tx, actor, submission, comments)
    if (!numbers) return refuse('noComment')
    const { municipalityId, id: submissionId } = submission
    const all = await tx.submissionItem.count({ where: { municipalityId, submissionId } })
    const returned = numbers.length < all ? await partOf(tx, submission, numbers) : submission
    await step(tx, actor, returned, 'return', note.trim() || null)
    await restoreDrafts(tx, returned)
    // What waits is not what was approved, nor what somebody decided a time for; who has it open reads it once more.
    if (returned !== submission) await step(tx, actor, submission, 'returnPart', reviewSv.partReturned(numbers.length))
    return { ok: true }
  })
}

/** The numbers of the items that were commented on; null where there is nothing to say, or nothing to say it of. */
export async function writeComments(
  tx: Transaction,
  actor: Actor,
  { municipalityId, id: submissionId }: LockedSubmission,
  comments: readonly Comment[],
): Promise<number[] | null> {
  const said = new Map(comments.flatMap(({ number, text }) => (text.trim() ? [[number, text.trim()] as const] : [])))
  const items = await tx.submissionItem.findMany({
    where: { municipalityId, submissionId, number: { in: [...said.keys()] }, revisionId: { not: null } },
    include: { revision: { select: { id: true, cellId: true } } },
  })
  if (items.length === 0 || items.length < said.size) return null
  await tx.cellComment.createMany({
    data: items.map(({ number, revision }) => ({
      ...{ municipalityId, submissionId, revisionId: revision!.id, cellId: revision!.cellId },
      ...{ personId: actor.id, text: said.get(number)! },
    })),
  })
  return items.map(({ number }) => number)
}

/** Some items of a submission as one of their own, sent by the same person at the same time. */
async function partOf(
  tx: Transaction,
  { municipalityId, id, kind }: LockedSubmission,
  numbers: readonly number[],
): Promise<LockedSubmission> {
  const whole = await tx.submission.findUniqueOrThrow({ where: { municipalityId_id: { municipalityId, id } } })
  const { title, note, publicNote, proposedById, entrance, createdAt } = whole
  const sent = await tx.submissionEvent.findFirst({
    where: { municipalityId, submissionId: id, status: 'submitted', actorId: proposedById },
    orderBy: { number: 'desc' },
  })
  const by = proposedById === null ? systemIn(municipalityId) : { kind: 'person' as const, id: proposedById }
  const about = { municipalityId, title, note, publicNote, entrance, createdAt, sentAt: sent?.at ?? createdAt }
  const partId = await beginSubmission(tx, by, about)
  await tx.submissionItem.updateMany({
    where: { municipalityId, submissionId: id, number: { in: [...numbers] } },
    data: { submissionId: partId },
  })
  return { municipalityId, id: partId, kind, status: 'submitted', events: 1 }
}
