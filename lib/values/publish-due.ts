import 'server-only'
import { systemIn } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { inTurn } from '@/lib/publication/in-turn'
import { reviewSv } from '@/lib/text/review-sv'
import type { Prisma } from '@/prisma/generated/client'
import { holdSubmission, lockSubmission } from './locked-submission'
import { publishApproved } from './publish-commands'
import { refuse, type ReviewDone, type ReviewFault } from './review-fault'
import { step } from './review-moves'

type Which = { municipalityId: number; submissionId: bigint }

/**
 * Publishes what a reviewer has decided is to be published by now. Every instance asks; the municipality's turn and the
 * submission's own state see to it that one of them does. Returns how many it published.
 */
export async function publishDue(then: (which: Which) => Promise<unknown> = async () => {}): Promise<number> {
  const due = await db.submission.findMany({
    where: { status: 'approved', publishAt: { lte: new Date() } },
    select: { municipalityId: true, id: true },
    orderBy: { publishAt: 'asc' },
  })
  let many = 0
  for (const { municipalityId, id: submissionId } of due) {
    const which = { municipalityId, submissionId }
    const done = await inTurn(municipalityId, tx => publishOne(tx, which))
    if (done.ok) {
      many++
      await then(which)
    } else if (done.fault !== 'state') await stop(which, done.fault)
  }
  return many
}

/** The decision is the reviewer's, so it is held against what they may by now: four eyes, at this entrance too. */
async function publishOne(tx: Prisma.TransactionClient, which: Which): Promise<ReviewDone> {
  const held = await holdSubmission(tx, which)
  if (!held || !(await isDue(tx, which))) return refuse('state')
  const decided = await tx.submissionEvent.findFirst({
    where: { ...which, publishAt: { not: null } },
    orderBy: { number: 'desc' },
    select: { actor: { select: { id: true, isActive: true, isOperator: true, roles: true } } },
  })
  if (!decided?.actor) return refuse('forbidden')
  const reviewer = { ...decided.actor, kind: 'person' as const }
  const locked = await lockSubmission(tx, reviewer, { ...which, seenEvents: held.events }, 'publish')
  return locked.ok ? publishApproved(tx, systemIn(which.municipalityId), locked.submission) : locked
}

/** What could not be published stays approved, without a time, and says why. */
async function stop(which: Which, fault: ReviewFault): Promise<void> {
  await db.$transaction(async tx => {
    const held = await holdSubmission(tx, which)
    if (!held || !(await isDue(tx, which))) return
    await step(tx, systemIn(which.municipalityId), held, 'unschedule', reviewSv.later.failed(reviewSv.faults[fault]))
  })
}

/** Once more, now that it is held: it may have been returned, taken back or published since it was found. */
async function isDue(tx: Prisma.TransactionClient, { municipalityId, submissionId: id }: Which): Promise<boolean> {
  const found = await tx.submission.count({
    where: { municipalityId, id, status: 'approved', publishAt: { lte: new Date() } },
  })
  return found === 1
}
