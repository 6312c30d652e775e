import type { State } from './entry'
import { coordinateOf, type Grid } from './grid'
import type { Counts } from './primary'
import { isWithRest, withRemainder, type DeclaredSum } from './sums'

/** What today's table says, by slot, and of which slots. */
export type Today = { slots: number[]; at: ({ state: State; counts: Counts | null } | undefined)[] }

/** What sums that are taken for granted turn out to lack, or to have too much of. */
export type Found = { sums: readonly DeclaredSum[]; overlapping: readonly DeclaredSum[] }

/**
 * Sums that are taken for granted may lack a part that nobody has named: a district that isn't in the table, people
 * whose category isn't known. Subtraction tells how many they are, so what is left gets a slot of its own. Where the
 * parts of some whole exceed it by a little, the source has perturbed its counts, and what is left is no group; by
 * more, the parts overlap, and nobody can say where.
 */
export function withRemainders(
  sums: readonly DeclaredSum[],
  declared: readonly DeclaredSum[],
  grid: Grid,
  now: Today,
): Found {
  const assumed = new Set(sums.filter(sum => !declared.includes(sum) && !isWithRest(sum) && !sum.hasRemainder))
  if (assumed.size === 0) return { sums, overlapping: [] }
  const left = new Map<DeclaredSum, Left>()
  for (const slot of now.slots) {
    const whole = now.at[slot]?.counts
    if (!whole) continue
    for (const axis of grid.axes) {
      const coordinate = coordinateOf(axis, slot)
      for (const line of axis.through[coordinate] ?? []) {
        if (line.whole !== coordinate || !assumed.has(line.sum)) continue
        const before = left.get(line.sum)
        if (before === 'overlap') continue
        const remains = remainder(whole, line.parts, now, slot - coordinate * axis.stride, axis.stride)
        if (remains !== null && (before === undefined || remains !== 'something')) left.set(line.sum, remains)
      }
    }
  }
  const overlapping = sums.filter(sum => left.get(sum) === 'overlap' && mayOverlap(sum))
  const lacksOne = (sum: DeclaredSum) => left.get(sum) === 'something'
  const isWhole = !sums.some(lacksOne)
  return { sums: isWhole ? sums : sums.map(sum => (lacksOne(sum) ? withRemainder(sum) : sum)), overlapping }
}

type Left = 'something' | 'too little' | 'overlap'

/** Schools and districts of a source's own making may count others than the city's own people. */
const mayOverlap = ({ along }: DeclaredSum) => along !== 'geography' && along !== 'period'

/** So many more in each part can be what a source adds or takes at random (SCB's cell keys). */
const PERTURBED_BY = 3

/** Null where nothing is left, or a part is not known. */
function remainder(whole: Counts, parts: readonly number[], now: Today, start: number, stride: number): Left | null {
  let { numerator, denominator } = whole
  let isOneSize = true
  for (const coordinate of parts) {
    const part = now.at[start + coordinate * stride]?.counts
    if (!part) return null
    numerator -= part.numerator
    isOneSize &&= part.denominator === whole.denominator
    denominator = denominator === null || part.denominator === null ? null : denominator - part.denominator
  }
  if (denominator !== null && !isOneSize && denominator < -PERTURBED_BY * parts.length) return 'overlap'
  const others = denominator === null ? 0 : denominator - numerator
  if (numerator < 0 || others < 0) return 'too little'
  return numerator > 0 || others > 0 ? 'something' : null
}
