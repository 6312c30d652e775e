import { audit } from '@/lib/audit/audit'
import type { Actor } from '@/lib/auth/permissions'
import type { Prisma } from '@/prisma/generated/client'
import type { LockedSubmission } from './locked-submission'
import { stateAfter, type SubmissionMove } from './submission-state'

/** One step of a submission by its reviewer, with its event and its entry in the change history. */
export async function step(
  tx: Prisma.TransactionClient,
  actor: Actor,
  submission: LockedSubmission,
  by: SubmissionMove,
  note: string | null = null,
): Promise<LockedSubmission> {
  const { municipalityId, id, status: from, events } = submission
  const status = stateAfter(from, by)
  if (!status) throw new Error(`A submission that is ${from} cannot ${by}.`)
  await tx.submission.update({ where: { municipalityId_id: { municipalityId, id } }, data: { status } })
  const number = events + 1
  await tx.submissionEvent.create({
    data: { municipalityId, submissionId: id, number, status, actorId: actor.id, note },
  })
  await audit(tx, actor, {
    ...{ municipalityId, entrance: 'form', action: `${by}Submission`, entity: 'Submission', entityId: String(id) },
    ...{ before: { status: from }, after: { status } },
  })
  return { ...submission, status, events: number }
}
