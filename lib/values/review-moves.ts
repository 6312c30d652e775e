import { audit } from '@/lib/audit/audit'
import type { Actor } from '@/lib/auth/permissions'
import type { Prisma } from '@/prisma/generated/client'
import type { LockedSubmission } from './locked-submission'
import { stateAfter, type SubmissionMove } from './submission-state'

/** No person: what a job does has no actor in events. */
const idOf = ({ kind, id }: Actor): number | null => (kind === 'person' ? id : null)
export const entranceOf = ({ kind }: Actor) => (kind === 'person' ? 'form' : 'job')

/**
 * One step of a submission, with its event and its entry in the change history. Of what is to be published at a time,
 * every other step takes the time away.
 */
export async function step(
  tx: Prisma.TransactionClient,
  actor: Actor,
  submission: LockedSubmission,
  by: SubmissionMove,
  note: string | null = null,
  publishAt: Date | null = null,
): Promise<LockedSubmission> {
  const { municipalityId, id, status: from, events } = submission
  const status = stateAfter(from, by)
  if (!status) throw new Error(`A submission that is ${from} cannot ${by}.`)
  await tx.submission.update({ where: { municipalityId_id: { municipalityId, id } }, data: { status, publishAt } })
  const number = events + 1
  await tx.submissionEvent.create({
    data: { municipalityId, submissionId: id, number, status, note, publishAt, actorId: idOf(actor) },
  })
  await audit(tx, actor, {
    ...{
      municipalityId,
      entrance: entranceOf(actor),
      action: `${by}Submission`,
      entity: 'Submission',
      entityId: String(id),
    },
    before: { status: from, ...(by === 'schedule' && { publishAt: null }) },
    after: { status, ...(publishAt && { publishAt: publishAt.toISOString() }) },
  })
  return { ...submission, status, events: number }
}
