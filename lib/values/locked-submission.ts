import { canApprove, SYSTEM, type Actor } from '@/lib/auth/permissions'
import type { Prisma } from '@/prisma/generated/client'
import { refuse, type ReviewFault, type Reviewing } from './review-fault'
import { stateAfter, type SubmissionKind, type SubmissionMove, type SubmissionState } from './submission-state'

type Transaction = Prisma.TransactionClient

export type LockedSubmission = {
  municipalityId: number
  id: bigint
  kind: SubmissionKind
  status: SubmissionState
  events: number
}

/** The submission as it stands, held to the end of the transaction; null where there is none. */
export async function holdSubmission(
  tx: Transaction,
  { municipalityId, submissionId }: Pick<Reviewing, 'municipalityId' | 'submissionId'>,
): Promise<(LockedSubmission & { proposedById: number | null }) | null> {
  await tx.$queryRaw`
    SELECT id FROM "Submission" WHERE "municipalityId" = ${municipalityId} AND id = ${submissionId} FOR UPDATE`
  const found = await tx.submission.findUnique({
    where: { municipalityId_id: { municipalityId, id: submissionId } },
    select: { kind: true, status: true, proposedById: true, _count: { select: { events: true } } },
  })
  if (!found) return null
  const { _count, ...submission } = found
  return { municipalityId, id: submissionId, ...submission, events: _count.events }
}

/**
 * The submission, held to the end of the transaction, for a reviewer who may make the move; otherwise why not. Whoever
 * is no reviewer here is told nothing of it, not even that it exists.
 */
export async function lockSubmission(
  tx: Transaction,
  actor: Actor,
  { municipalityId, submissionId, seenEvents }: Reviewing,
  move: SubmissionMove,
): Promise<{ ok: true; submission: LockedSubmission } | { ok: false; fault: ReviewFault }> {
  if (!canApprove(actor, { municipalityId, proposedBy: SYSTEM })) return refuse('forbidden')
  const found = await holdSubmission(tx, { municipalityId, submissionId })
  if (!found) return refuse('missing')
  const { kind, status, proposedById, events } = found
  if (!canApprove(actor, { municipalityId, proposedBy: proposedById ?? SYSTEM })) return refuse('own')
  const written = await tx.submissionItem.count({
    where: { municipalityId, submissionId, revision: { writtenById: actor.id } },
  })
  if (written > 0) return refuse('own')
  // Whoever publishes, now or later, says yes in the same breath.
  const isYes = (move === 'publish' || move === 'schedule') && status === 'submitted'
  if (!stateAfter(status, move) && !isYes) return refuse('state')
  if (events !== seenEvents) return refuse('changed')
  return { ok: true, submission: { municipalityId, id: submissionId, kind, status, events } }
}
