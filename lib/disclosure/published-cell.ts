import type { CellAddress } from './cell'
import type { Counts } from './primary'

/**
 * A cell as it was published once: in an earlier revision, report or export. `shown` tells whether its number was;
 * the counts behind a hidden one are kept inside, since they must stay hidden.
 */
export type PublishedCell = CellAddress & { counts: Counts | null; shown: boolean }

export const sameCounts = (a: Counts | null, b: Counts | null): boolean =>
  a?.numerator === b?.numerator && a?.denominator === b?.denominator
