import type { Cell, CellAddress } from './cell'
import type { Disclosed } from './gate'
import { countsOf } from './primary'
import { sameCounts, type PublishedCell } from './published-cell'
import type { DisclosureRule } from './rule'

/**
 * What must be remembered of a publication: `cells` went through the gate, which knew of all `before`, and came out
 * as `published`. Only what was not said before is new; records are added, oldest first, and never changed or taken
 * away, so that any table ever printed can be held against today's.
 */
export function remember(
  cells: readonly Cell[],
  published: readonly Disclosed[],
  rule: DisclosureRule,
  before: readonly PublishedCell[] = [],
): PublishedCell[] {
  const known = new Map(before.map(record => [keyOf(record), record]))
  const now = cells.flatMap((cell, index) => {
    const { period, geography, breakdown } = cell
    const seen = published[index]
    if (!seen || (seen.value === null && !seen.hidden)) return []
    return [{ period, geography, breakdown, counts: countsOf(cell, rule), shown: seen.value !== null }]
  })
  return now.filter(record => {
    const latest = known.get(keyOf(record))
    return !latest || latest.shown !== record.shown || !sameCounts(latest.counts, record.counts)
  })
}

const keyOf = ({ period, geography, breakdown }: CellAddress) => `${period} ${geography} ${breakdown}`
