import type { Cell } from './cell'
import { exact, type Disclosed } from './gate'

export type NoRest = 'hidden' | 'missing' | 'countsUnknown'
export type RestOfCity = { cell: Cell; reason: null } | { cell: null; reason: NoRest }

/**
 * The rest of the city beside one district, as a cell that must itself pass the gate before it is shown.
 * Counts are subtracted, never shares, and only those of two cells that are shown themselves.
 * `per` is the value's scale: 100 for per cent, 1 000 for per thousand. Limits are left to the caller's statistics.
 */
export function restOfCity(city: Disclosed, district: Disclosed, per: number): RestOfCity {
  if (city.hidden || district.hidden) return { cell: null, reason: 'hidden' }
  const whole = exact(city)
  const part = exact(district)
  if (!whole || !part) return { cell: null, reason: 'missing' }
  if (whole.numerator === null || part.numerator === null) return { cell: null, reason: 'countsUnknown' }
  if (whole.denominator === null || part.denominator === null) return { cell: null, reason: 'countsUnknown' }
  const numerator = whole.numerator - part.numerator
  const denominator = whole.denominator - part.denominator
  // Counts of different origin can differ by more than the rest holds; then there is no rest to speak of.
  if (numerator < 0 || denominator <= 0) return { cell: null, reason: 'countsUnknown' }
  const { period, breakdown, status } = city
  const geography = district.geography.replace(/^[^:]+/, 'rest')
  const value = (per * numerator) / denominator
  return {
    cell: { period, geography, breakdown, value, status, numerator, denominator, lower: null, upper: null },
    reason: null,
  }
}
