import { isTooFew, primaryReason, type Counts } from './primary'
import type { DisclosureRule } from './rule'

/**
 * How far above and below its true count a hidden one must be possible, seen from outside, for nobody to narrow it
 * to less than 1 … threshold − 1 (or its complement to less than that).
 */
export type Leeway = { up: number; down: number }

export const NO_LEEWAY: Leeway = { up: 0, down: 0 }

export const widest = (a: Leeway, b: Leeway): Leeway => ({ up: Math.max(a.up, b.up), down: Math.max(a.down, b.down) })

/** What the rule asks for a count that it hides; none for one that it shows. */
export function leewayOf(counts: Counts, rule: DisclosureRule): Leeway {
  if (primaryReason(counts, rule) === null) return NO_LEEWAY
  const size = counts.denominator ?? Infinity
  const complement = size - counts.numerator
  const ofComplement = around(complement, size, rule)
  const complementIsSmall = isTooFew(complement, rule.threshold) || complement === 0
  const countIsSmall = isTooFew(counts.numerator, rule.threshold) || !complementIsSmall
  return widest(
    countIsSmall ? around(counts.numerator, size, rule) : NO_LEEWAY,
    complementIsSmall ? { up: ofComplement.down, down: ofComplement.up } : NO_LEEWAY,
  )
}

/** From 1 to threshold − 1, or as far as the group's size allows. */
export function around(count: number, size: number, rule: DisclosureRule): Leeway {
  const highest = Math.min(rule.threshold - 1, size)
  return { up: Math.max(0, highest - count), down: Math.max(0, count - 1) }
}
