import type { DeclaredSum } from '@/lib/disclosure/sums'
import { equationsOf, keyOf, type Equation, type Seen } from './seen'

/** A publication as an outsider files it; `revisionOf` numbers the truth behind an address: the same while unrevised. */
export type Publication = { cells: readonly Seen[]; revisionOf(key: string): number }

/**
 * All publications as one table and its equations. A cell revised between two of them counts as two cells, an
 * unrevised one as one, so that a number shown in any publication is known in all where it is the same.
 */
export function together(publications: readonly Publication[], sums: readonly DeclaredSum[]) {
  const known = new Map<string, Seen>()
  const equations: Equation[] = []
  for (const { cells, revisionOf } of publications) {
    const named = (key: string) => key.replace(' ', `#${revisionOf(key)} `)
    for (const { whole, parts } of equationsOf(cells, sums)) {
      equations.push({ whole: named(whole), parts: parts.map(named) })
    }
    for (const cell of cells) {
      const own = { ...cell, period: `${cell.period}#${revisionOf(keyOf(cell))}` }
      const before = known.get(keyOf(own))
      known.set(keyOf(own), isKnown(own) || !before ? own : before)
    }
  }
  return { cells: [...known.values()], equations }
}

const isKnown = ({ value, count }: Seen) => value !== null || count !== null
