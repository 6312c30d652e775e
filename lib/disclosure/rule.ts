/** How an indicator's small numbers are protected. */
export type DisclosureRule = {
  /** People, households or answers; false: only rounding applies. */
  countsPeople: boolean
  decimals: number
  /** Counts of 1 … threshold − 1 are hidden. */
  threshold: number
  /** Denominators below this are hidden. */
  smallestGroup: number
  /**
   * A national authority has published these values under its own rule (Kolada, SCB): its confidential cells stay
   * hidden, the others are not hidden again, and all are rounded.
   */
  publishedByAuthority: boolean
  /** The value itself is a number of people (homelessness): it is its own numerator. */
  valueIsCount: boolean
  /** For a share or rate (100, 1 000 …): lets the numerator be found where only the denominator is known. */
  per?: number
}

/** The defaults of design.md §8: fewer than five persons, or a group smaller than ten. */
export const DEFAULT_THRESHOLD = 5
export const DEFAULT_SMALLEST_GROUP = 10
