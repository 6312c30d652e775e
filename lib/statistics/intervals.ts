import { poissonLimits } from './poisson'

/** The 97.5th percentile of the normal distribution: 95 % two-sided. */
export const Z95 = 1.959963984540054
/** The 99.5th percentile: 99 % two-sided. */
export const Z99 = 2.5758293035489004

/** A value with its 95 % limits, all in one unit. */
export type Estimate = { value: number; lower: number; upper: number }

/**
 * Wilson's score interval of a share, in per cent (0–100); 95 % unless another `z` is given. E. B. Wilson, JASA 22 (1927)
 * 209–212.
 * @throws RangeError unless 0 ≤ numerator ≤ denominator and denominator > 0
 */
export function wilson(numerator: number, denominator: number, z = Z95): Estimate {
  if (!(denominator > 0) || !(numerator >= 0) || numerator > denominator)
    throw new RangeError(`No share of ${numerator} in ${denominator}`)
  const p = numerator / denominator
  const z2n = z ** 2 / denominator
  const half = z * Math.sqrt((p * (1 - p)) / denominator + z2n / (4 * denominator))
  const limit = (side: number) => (100 * (p + z2n / 2 + side * half)) / (1 + z2n)
  return {
    value: 100 * p,
    lower: numerator === 0 ? 0 : limit(-1),
    upper: numerator === denominator ? 100 : limit(1),
  }
}

const FEW_EVENTS = 10

/**
 * Byar's interval of a rate: `count` events in `denominator`, expressed per `per` (100 000 inhabitants).
 * Breslow and Day, Statistical Methods in Cancer Research II (1987) 69. It is an approximation that under ten events is
 * not good enough: there the exact limits stand in its place. `z` is 95 or 99 %.
 * @throws RangeError unless count ≥ 0 and denominator > 0
 */
export function byar(count: number, denominator: number, per: number, z = Z95): Estimate {
  if (!(denominator > 0) || !(count >= 0)) throw new RangeError(`No rate of ${count} in ${denominator}`)
  const limit = (o: number, side: number) => o * (1 - 1 / (9 * o) + (side * z) / (3 * Math.sqrt(o))) ** 3
  const scale = per / denominator
  if (count < FEW_EVENTS && Number.isInteger(count)) {
    const { lower, upper } = poissonLimits(count, z === Z99 ? 0.005 : 0.025)
    return { value: count * scale, lower: lower * scale, upper: upper * scale }
  }
  return {
    value: count * scale,
    lower: count === 0 ? 0 : limit(count, -1) * scale,
    upper: limit(count + 1, 1) * scale,
  }
}

/**
 * a − b of two independent estimates from their own limits, which need not be symmetric. With Wilson limits this is
 * Newcombe's method 10 (Stat. Med. 17 (1998) 873–890); with two differences it is the change of a gap
 * (MOVER: Zou and Donner, Stat. Med. 27 (2008) 1693–1702).
 */
export function difference(a: Estimate, b: Estimate): Estimate {
  const value = a.value - b.value
  return {
    value,
    lower: value - Math.hypot(a.value - a.lower, b.upper - b.value),
    upper: value + Math.hypot(a.upper - a.value, b.value - b.lower),
  }
}

/** ln of an estimate, for ratios: ln(a / b) is `difference(logOf(a), logOf(b))`. Undefined where a limit is not above 0. */
export function logOf({ value, lower, upper }: Estimate): Estimate | undefined {
  if (!(lower > 0)) return undefined
  return { value: Math.log(value), lower: Math.log(lower), upper: Math.log(upper) }
}
