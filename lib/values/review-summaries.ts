import 'server-only'
import type { Actor } from '@/lib/auth/permissions'
import { isInConflict, isQuestioned, type Effect, type Waiting } from './proposal'
import { getProposal, type ReviewedHere } from './proposal-queries'

/** As many as are summed up on one page: each is read as the public would read it. */
const MOST_SUMMED_UP = 20

/** What takes something away, or has to be read, is decided by itself. */
const SUMMED_UP = new Set<Waiting['kind']>(['values', 'settings'])

export type Summary = Waiting & {
  /** How far its story had gone when it was read. */
  seenEvents: number
  /** How many of its values a check, its writer or the gate has something to say of. */
  questions: number
  effects: Effect[]
}

/** What this person may publish as it stands, longest waited first, with what publishing each by itself would do. */
export async function summariseForReview(
  actor: Actor,
  here: ReviewedHere,
  waiting: readonly Waiting[],
): Promise<Summary[]> {
  const summaries: Summary[] = []
  for (const one of waiting.filter(({ isOwn, kind }) => !isOwn && SUMMED_UP.has(kind)).slice(0, MOST_SUMMED_UP)) {
    const proposal = await getProposal(actor, here, BigInt(one.id))
    if (!proposal?.may.publish || proposal.isStopped || proposal.areas || isInConflict(proposal)) continue
    const { steps, values, effects } = proposal
    summaries.push({ ...one, seenEvents: steps.length, questions: values.filter(isQuestioned).length, effects })
  }
  return summaries
}
