import type { Cell } from './cell'
import type { DisclosureRule } from './rule'

export type Counts = { numerator: number; denominator: number | null }

/** The people behind a cell, or null when they are not known. */
export function countsOf(cell: Cell, rule: DisclosureRule): Counts | null {
  const { value, numerator, denominator } = cell
  if (rule.valueIsCount) return value === null ? null : { numerator: value, denominator: null }
  if (numerator !== null) return { numerator, denominator }
  if (value === null || denominator === null || rule.per === undefined) return null
  return { numerator: Math.round((value * denominator) / rule.per), denominator }
}

export const isTooFew = (count: number, threshold: number): boolean => count > 0 && count < threshold

/**
 * The primary rule (design.md §8): too few in the numerator or in its complement, or a group that is too small.
 * A count of 0, and a share of 0 or 100 % of a large enough group, tell nothing about anyone and are shown.
 */
export function primaryReason(counts: Counts, rule: DisclosureRule): 'tooFew' | 'smallGroup' | null {
  const { numerator, denominator } = counts
  if (denominator !== null && denominator < rule.smallestGroup) return 'smallGroup'
  const complement = denominator === null ? 0 : denominator - numerator
  return isTooFew(numerator, rule.threshold) || isTooFew(complement, rule.threshold) ? 'tooFew' : null
}

/**
 * The whole of the country or of a group of municipalities: another publisher's number, beside which ours stands.
 * Everything else under our own rule needs its counts, a wide area's groups too: they can be small.
 */
export const isOfOthers = ({ geography, breakdown }: Cell): boolean =>
  breakdown === '' && /^(reference|peers):/.test(geography)
