import { median } from './median'
import { printed } from './printed'
import type { Point } from './series'

/** Scales the median absolute deviation to a standard deviation of the normal distribution. */
const MAD_TO_SD = 1.4826
const FEWEST_VALUES = 7
const SPREADS_APART = 4
const PRINTED_UNITS = 3

/** A single value that stands out, with those on either side. */
export type OddYear = { before: Point; at: Point; after: Point }

/**
 * The yearly value that stands out most: above both its neighbours or below both, more than four spreads from them and
 * from the median of the two values on each side, and at least three printed units. A trend is told with it in, and it
 * is named.
 */
export function oddYearOf(ordered: readonly Point[], decimals: number): OddYear | undefined {
  if (ordered.length < FEWEST_VALUES) return undefined
  const off = ordered.map(({ value }, i) => value - median(around(ordered, i)))
  const spread = MAD_TO_SD * median(off.map(Math.abs))
  const least = printed(PRINTED_UNITS * 10 ** -decimals, decimals)
  let odd: { year: OddYear; by: number } | undefined
  for (const [i, at] of ordered.entries()) {
    const [before, after] = [ordered[i - 1], ordered[i + 1]]
    if (!before || !after || (at.value - before.value) * (after.value - at.value) >= 0) continue
    // Away and back again: where a new level begins, one of the two steps is small.
    const by = Math.min(Math.abs(off[i] ?? 0), Math.abs(at.value - before.value), Math.abs(after.value - at.value))
    if (by > SPREADS_APART * spread && by >= least && by > (odd?.by ?? 0)) odd = { year: { before, at, after }, by }
  }
  return odd?.year
}

const around = (ordered: readonly Point[], i: number): number[] =>
  [i - 2, i - 1, i + 1, i + 2].flatMap(j => ordered[j]?.value ?? [])
