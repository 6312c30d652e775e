import type { CellFinding } from './check-typed'
import type { Beside } from './grid'

/** What somebody else has sent for the same cell is told and answered; one's own is taken back first. */
export function findingsBeside(beside: readonly Beside[] = []): CellFinding[] {
  const sent = beside.filter(({ kind }) => kind === 'submitted')
  if (sent.some(({ isOwn }) => isOwn)) return [{ kind: 'error', what: 'ownIsUnderReview' }]
  const [other] = sent
  return other ? [{ kind: 'warning', what: 'othersIsUnderReview', name: other.name, value: other.value }] : []
}
