import { median } from './median'
import { printed } from './printed'
import { type Point, overlap } from './series'

/** Scales the median absolute deviation to a standard deviation of the normal distribution. */
const MAD_TO_SD = 1.4826
const FEWEST_STEPS = 6
const STEPS_APART = 5
const PART_OF_RANGE = 1 / 2
const PRINTED_UNITS = 3

/** A step so large that the measure may have changed: the owner is asked. It stands between two values. */
export type Jump = { from: Point; to: Point }

/**
 * Possible breaks in a series of one definition: steps far from the others (more than five times their spread), at
 * least half of the series' range and three printed units. Means that overlap are left out, as each step is then a
 * part of several.
 */
export function jumpsIn(ordered: readonly Point[], decimals: number): Jump[] {
  const pairs = ordered.slice(1).map((to, i) => ({ from: ordered[i]!, to }))
  if (pairs.length < FEWEST_STEPS || pairs.some(({ from, to }) => overlap(from, to))) return []
  const steps = pairs.map(({ from, to }) => to.value - from.value)
  const typical = median(steps)
  const spread = MAD_TO_SD * median(steps.map(step => Math.abs(step - typical)))
  const values = ordered.map(({ value }) => value)
  const least = Math.max(
    PART_OF_RANGE * (Math.max(...values) - Math.min(...values)),
    printed(PRINTED_UNITS * 10 ** -decimals, decimals),
  )
  return pairs.filter((_, i) => {
    const step = steps[i] ?? 0
    return Math.abs(step - typical) > STEPS_APART * spread && Math.abs(step) >= least
  })
}
