import type { Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import type { Prisma } from '@/prisma/generated/client'
import { holdSubmission } from './locked-submission'
import { step } from './review-moves'
import { stateAfter, type SubmissionKind } from './submission-state'

/**
 * Takes one's own proposal back, so that another can be made; false where there is none to take. Whoever asks has seen
 * that they may. Values become drafts again when they are taken back, which is another command.
 */
export async function takeProposalBack(
  actor: Actor,
  which: { municipalityId: number; submissionId: bigint },
  kind: Exclude<SubmissionKind, 'values'>,
): Promise<boolean> {
  return db.$transaction(async tx => {
    const found = await holdSubmission(tx, which)
    const isOwn = found?.kind === kind && found.proposedById === actor.id
    if (!isOwn || !stateAfter(found.status, 'takeBack')) return false
    await step(tx, actor, found, 'takeBack')
    return true
  })
}

/** The same of one that a reviewer gave back, as another is sent in its place. */
export async function putAside(
  tx: Prisma.TransactionClient,
  actor: Actor,
  which: { municipalityId: number; submissionId: bigint },
  kind: Exclude<SubmissionKind, 'values'>,
): Promise<boolean> {
  const found = await holdSubmission(tx, which)
  if (found?.kind !== kind || found.proposedById !== actor.id || found.status !== 'returned') return false
  await step(tx, actor, found, 'takeBack')
  return true
}
