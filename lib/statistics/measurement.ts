import type { TwoLevels } from './chance'
import { USUAL_DISPERSION } from './dispersion'
import { type Estimate, Z95, Z99, byar, difference, wilson } from './intervals'
import type { Counts, Point } from './series'

/** A value with its limits at both levels. */
export type Measurement = TwoLevels<Estimate>

/**
 * A value's limits from its counts, which vary `dispersion` times more than binomially (x / φ of n / φ), or from the
 * source's own 95 % limits, each arm stretched to 99 %. Undefined where nothing is known.
 */
export function measurementOf(point: Point, dispersion: number): Measurement | undefined {
  const { value, counts, lower, upper } = point
  if (counts) return ofCounts(counts, dispersion)
  if (lower === undefined || upper === undefined) return undefined
  const at95 = { value, lower, upper }
  const stretch = Z99 / Z95
  return { at95, at99: { value, lower: value - stretch * (value - lower), upper: value + stretch * (upper - value) } }
}

function ofCounts({ count, of, per }: Counts, dispersion: number): Measurement {
  const at = (z: number) =>
    per === 100 ? wilson(count / dispersion, of / dispersion, z) : byar(count / dispersion, of / dispersion, per, z)
  return { at95: at(Z95), at99: at(Z99) }
}

/**
 * A share of a complete count that stands on at least so many people: limits as if there were no more, with half a
 * printed unit on each side for the rounding. Undefined where the number is not known, or the value is no share.
 */
export function measurementAtLeast({ value, atLeast }: Point, decimals = 0): Measurement | undefined {
  if (!atLeast || value < 0 || value > 100) return undefined
  const half = 0.5 * 10 ** -decimals
  const { at95, at99 } = ofCounts({ count: (value / 100) * atLeast, of: atLeast, per: 100 }, USUAL_DISPERSION)
  const wider = ({ lower, upper }: Estimate) => ({ value, lower: lower - half, upper: upper + half })
  return { at95: wider(at95), at99: wider(at99) }
}

/** a − b at both levels (Newcombe's method 10, and MOVER for the change of a gap). */
export const apart = (a: Measurement, b: Measurement): Measurement => both(a, b, difference)

export function both(a: Measurement, b: Measurement, rule: (a: Estimate, b: Estimate) => Estimate): Measurement {
  return { at95: rule(a.at95, b.at95), at99: rule(a.at99, b.at99) }
}
