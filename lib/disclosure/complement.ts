import type { Cell } from './cell'
import { exact, type Disclosed, type ExactFigures } from './gate'
import type { Counts } from './primary'

export type NoRest = 'hidden' | 'missing' | 'countsUnknown'
export type RestOfCity = { cell: Cell; reason: null } | { cell: null; reason: NoRest }

/**
 * The rest of the city beside one district, as a cell that must itself pass the gate before it is shown.
 * Counts are subtracted, never shares, and only those of two cells that are shown themselves.
 * `per` is the value's scale: 100 for per cent, 1 000 for per thousand, 'count' where the value is itself a number of
 * people. Limits are left to the caller's statistics.
 */
export function restOfCity(city: Disclosed, district: Disclosed, per: number | 'count'): RestOfCity {
  if (city.hidden || district.hidden) return { cell: null, reason: 'hidden' }
  const whole = exact(city)
  const part = exact(district)
  if (!whole || !part) return { cell: null, reason: 'missing' }
  const counts = per === 'count' ? { numerator: whole.value - part.value, denominator: null } : difference(whole, part)
  // Counts of different origin can differ by more than the rest holds; then there is no rest to speak of.
  if (!counts || counts.numerator < 0) return { cell: null, reason: 'countsUnknown' }
  const { numerator, denominator } = counts
  const value = per === 'count' || denominator === null ? numerator : (per * numerator) / denominator
  const { period, breakdown, status } = city
  const geography = district.geography.replace(/^[^:]+/, 'rest')
  const cell: Cell = { period, geography, breakdown, value, status, numerator, denominator, lower: null, upper: null }
  return { cell, reason: null }
}

function difference(whole: ExactFigures, part: ExactFigures): Counts | null {
  if (whole.numerator === null || part.numerator === null) return null
  if (whole.denominator === null || part.denominator === null) return null
  const denominator = whole.denominator - part.denominator
  return denominator > 0 ? { numerator: whole.numerator - part.numerator, denominator } : null
}
