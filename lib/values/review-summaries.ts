import 'server-only'
import { hasRole, type Actor } from '@/lib/auth/permissions'
import { isInConflict, isQuestioned, type Effect, type Waiting } from './proposal'
import { getProposal, type ReviewedHere } from './proposal-queries'

/** As many as stand on one page. */
const MOST_ON_A_PAGE = 20

/** What takes something away, or has to be read, is decided by itself. */
const SUMMED_UP = new Set<Waiting['kind']>(['values', 'settings'])

export type Summary = Waiting & {
  /** How far its story had gone when it was read. */
  seenEvents: number
  /** How many of its values a check, its writer or the gate has something to say of. */
  questions: number
  effects: Effect[]
}

export const canBeOneOfSeveral = ({ isYours, kind }: Waiting): boolean => isYours && SUMMED_UP.has(kind)

/**
 * What this person may publish as it stands, longest waited first, with what publishing each by itself would do; those
 * that `tell` says something of, until there are as many as a page has room for. Each is read as the public would read it.
 */
export async function summariseForReview<Told>(
  actor: Actor,
  here: ReviewedHere,
  waiting: readonly Waiting[],
  tell: (summary: Summary) => Told | null,
): Promise<Told[]> {
  const found: Told[] = []
  if (!hasRole(actor, { municipalityId: here.municipality.id }, 'reviewer')) return found
  for (const one of waiting.filter(canBeOneOfSeveral)) {
    if (found.length === MOST_ON_A_PAGE) break
    const proposal = await getProposal(actor, here, BigInt(one.id))
    if (!proposal?.may.publish || proposal.isStopped || proposal.areas || isInConflict(proposal)) continue
    const { steps, values, effects } = proposal
    const told = tell({ ...one, seenEvents: steps.length, questions: values.filter(isQuestioned).length, effects })
    if (told !== null) found.push(told)
  }
  return found
}
