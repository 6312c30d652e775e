import type { Cell, CellAddress } from './cell'
import type { Disclosed } from './gate'
import { countsOf, type Counts } from './primary'
import type { DisclosureRule } from './rule'

/**
 * A cell as it was published once: in an earlier revision, report or export. `shown` tells whether its number was;
 * the counts behind a hidden one are kept inside, since they must stay hidden.
 */
export type PublishedCell = CellAddress & { counts: Counts | null; shown: boolean }

/** What must be remembered of a publication: `cells` went through the gate and came out as `published`. */
export function remember(
  cells: readonly Cell[],
  published: readonly Disclosed[],
  rule: DisclosureRule,
): PublishedCell[] {
  return cells.flatMap((cell, index) => {
    const { period, geography, breakdown } = cell
    const seen = published[index]
    if (!seen || (seen.value === null && !seen.hidden)) return []
    return [{ period, geography, breakdown, counts: countsOf(cell, rule), shown: seen.value !== null }]
  })
}

export const sameCounts = (a: Counts | null, b: Counts | null): boolean =>
  a?.numerator === b?.numerator && a?.denominator === b?.denominator
