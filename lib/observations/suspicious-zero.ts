/** How many times the largest step between the other values a zero must lie from its neighbours. */
const STEPS = 3
/** The least distance, in units of the last printed decimal. */
const PRINTED_UNITS = 3
/** So many other values it takes to know how the series moves. */
const KNOWN = 3

/**
 * Zeros that are likelier a missing value stored as 0 than a measurement: both neighbours (the nearest values that are
 * not zero, before and after) lie further from 0 than three times the largest step between the series' other values,
 * and at least three printed units. A series that sinks to zero and rare events that some years do not happen are left
 * alone. The values stand in order of time; the answer is their positions. It is a question to ask, not a proof.
 */
export function suspiciousZeros(values: readonly number[], decimals: number): number[] {
  const others = values.filter(value => value !== 0)
  if (others.length < KNOWN) return []
  const steps = others.slice(1).map((value, i) => Math.abs(value - (others[i] ?? value)))
  const near = Math.max(STEPS * Math.max(...steps), (PRINTED_UNITS - 1e-9) / 10 ** decimals)
  return values.flatMap((value, at) => (value === 0 && distanceOf(values, at) > near ? [at] : []))
}

/** From 0 to the nearer of the two neighbours. */
function distanceOf(values: readonly number[], at: number): number {
  const before = values.slice(0, at).findLast(value => value !== 0)
  const after = values.slice(at + 1).find(value => value !== 0)
  return Math.min(...[before, after].map(value => (value === undefined ? Infinity : Math.abs(value))))
}
