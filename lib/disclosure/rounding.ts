/**
 * Rounds to `decimals`, half away from zero, on the number as it is written: 1.005 to two decimals is 1.01 although
 * its binary form lies just below. Never gives −0.
 */
export function roundTo(value: number, decimals: number): number {
  // So large a number has no decimals to round.
  if (Math.abs(value) >= 1e15) return value
  const scale = 10 ** decimals
  const scaled = Math.abs(value) * scale
  // Reading the digits is slow, and only needed near a half.
  if (scaled < 1e9 && Math.abs((scaled % 1) - 0.5) > 1e-6) return withSign(value, Math.round(scaled) / scale)
  const [digits = '0', exponent = '0'] = String(Math.abs(value)).split('e')
  const whole = Math.round(Number(`${digits}e${Number(exponent) + decimals}`))
  return withSign(value, Number(`${whole}e${-decimals}`))
}

/** What stands for a number that is not zero but is rounded to it: too small to tell anything but its sign. */
export const NEARLY_ZERO = 1e-7

/** Differences of binary fractions that are zero as they are written. */
const DUST = 1e-9

/** Rounded as `roundTo`, but never to a false zero: every printer tells `NEARLY_ZERO` as "under 0,05". */
export function shownAs(value: number, decimals: number): number {
  const rounded = roundTo(value, decimals)
  return rounded !== 0 || Math.abs(value) < DUST ? rounded : Math.sign(value) * NEARLY_ZERO
}

const withSign = (value: number, rounded: number): number => (rounded === 0 ? 0 : Math.sign(value) * rounded)
