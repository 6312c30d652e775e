import { kendallCritical } from './mann-kendall'
import { middleOf } from './median'

/** Change per year. The limits are 95 %; missing when there are too few values for any (fewer than five). */
export type Slope = { perYear: number; lower?: number; upper?: number }

/**
 * Theil and Sen's slope: the median of all pairwise slopes, with limits from the ordered slopes by Kendall's exact
 * distribution (P. K. Sen, JASA 63 (1968) 1379–1389). `times` in years, all different. Undefined below two values.
 */
export function theilSen(times: readonly number[], values: readonly number[]): Slope | undefined {
  const slopes = pairwiseSlopes(times, values)
  if (slopes.length === 0) return undefined
  const rank = lowerRank(times.length, slopes.length)
  return {
    perYear: middleOf(slopes),
    ...(rank && { lower: slopes[rank - 1], upper: slopes[slopes.length - rank] }),
  }
}

function pairwiseSlopes(times: readonly number[], values: readonly number[]): Float64Array {
  const slopes = new Float64Array((times.length * (times.length - 1)) / 2)
  let found = 0
  for (const [j, later] of times.entries()) {
    for (const [i, earlier] of times.slice(0, j).entries())
      slopes[found++] = ((values[j] ?? NaN) - (values[i] ?? NaN)) / (later - earlier)
  }
  return slopes.sort()
}

/** The lower limit's place among the ordered slopes (Hollander and Wolfe, 1999, 9.3: M = (N − C) / 2, C = k − 2). */
function lowerRank(n: number, slopes: number): number | undefined {
  const critical = kendallCritical(n, 0.025)
  return critical === undefined ? undefined : (slopes - critical) / 2 + 1
}
