import type { Cell } from '@/lib/disclosure/cell'
import { countsOf, isOfOthers } from '@/lib/disclosure/primary'
import type { DisclosureRule } from '@/lib/disclosure/rule'

/**
 * Whether the gate could never judge the value (design.md §8): under the municipality's own rule its counts must be
 * known, and what it is "per", since it could not be held against its counts otherwise. Another publisher's number for
 * the whole country stands beside ours without them.
 */
export function lacksProtection(cell: Cell, rule: DisclosureRule): boolean {
  if (!rule.countsPeople || rule.publishedByAuthority || cell.value === null) return false
  if (isOfOthers(cell) && cell.denominator === null) return false
  return countsOf(cell, rule) === null || (!rule.valueIsCount && rule.per === undefined)
}
