import type { DeclaredSum } from '@/lib/disclosure/sums'
import { audit } from './audit'
import { keyOf, type Finding, type Print, type Seen } from './seen'
import { bySubtraction } from './subtraction'

/** One table out of all publications: a number shown in any of them is known, the latest first. */
export function together(publications: readonly (readonly Seen[])[]): Seen[] {
  const known = new Map<string, Seen>()
  for (const publication of publications) {
    for (const cell of publication) {
      const before = known.get(keyOf(cell))
      known.set(keyOf(cell), cell.value === null && cell.count === null && before ? before : cell)
    }
  }
  return [...known.values()]
}

/** Earlier publications: what the latest hides, one before may have shown, itself or its siblings. */
export function byEarlier(
  publications: readonly (readonly Seen[])[],
  sums: readonly DeclaredSum[],
  print: Print,
): Finding[] {
  return bySubtraction(together(publications), sums, print).map(finding => ({ ...finding, by: 'earlier publication' }))
}

export const auditTogether = (
  publications: readonly (readonly Seen[])[],
  sums: readonly DeclaredSum[],
  print: Print,
  wanted: readonly string[],
): Finding[] => audit(together(publications), sums, print, wanted)
