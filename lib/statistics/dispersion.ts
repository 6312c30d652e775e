import type { Counts, Point } from './series'
import { midYear } from './series'

const FEWEST_COUNTED_YEARS = 6
/** The median over 24 series of Borås and Borlänge: what is assumed where there are too few years to tell. */
export const USUAL_DISPERSION = 2
const ROUNDS = 25
const CLOSE_ENOUGH = 1e-10

/**
 * How many times more than binomially the counts of a series vary from year to year (φ = χ² / df around their trend,
 * logistic in time), at least 1. Two where fewer than six years are counted.
 */
export function dispersionOf(series: readonly Point[]): number {
  const counted = series.flatMap(point => (point.counts ? [{ t: midYear(point), ...point.counts }] : []))
  if (counted.length < FEWEST_COUNTED_YEARS) return USUAL_DISPERSION
  const fitted = logisticInTime(counted)
  if (!fitted) return USUAL_DISPERSION
  const chiSquared = counted.reduce((sum, { count, of, t }) => {
    const p = fitted(t)
    return sum + (count - of * p) ** 2 / (of * p * (1 - p))
  }, 0)
  return Math.max(1, chiSquared / (counted.length - 2))
}

type Counted = Pick<Counts, 'count' | 'of'> & { t: number }

/** The share by year from a logistic regression (Newton's method); undefined where every share is 0 or 1, or above. */
function logisticInTime(counted: readonly Counted[]): ((t: number) => number) | undefined {
  const middle = counted.reduce((sum, { t }) => sum + t, 0) / counted.length
  const [all, of] = [counted.reduce((s, c) => s + c.count, 0), counted.reduce((s, c) => s + c.of, 0)]
  if (!(all > 0 && all < of) || counted.some(c => c.count > c.of)) return undefined
  let [a, b] = [Math.log(all / (of - all)), 0]
  const share = (t: number) => 1 / (1 + Math.exp(-a - b * (t - middle)))
  for (let round = 0; round < ROUNDS; round += 1) {
    let [u0, u1, i00, i01, i11] = [0, 0, 0, 0, 0]
    for (const { t, count, of: n } of counted) {
      const [x, p] = [t - middle, share(t)]
      const [residual, weight] = [count - n * p, n * p * (1 - p)]
      u0 += residual
      u1 += residual * x
      i00 += weight
      i01 += weight * x
      i11 += weight * x * x
    }
    const determinant = i00 * i11 - i01 * i01
    if (!(determinant > 0)) return undefined
    const [da, db] = [(i11 * u0 - i01 * u1) / determinant, (i00 * u1 - i01 * u0) / determinant]
    a += da
    b += db
    if (Math.abs(da) + Math.abs(db) < CLOSE_ENOUGH) break
  }
  return Number.isFinite(a + b) ? share : undefined
}
