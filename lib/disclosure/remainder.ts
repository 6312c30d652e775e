import { coordinateOf, type Grid } from './grid'
import type { Counts } from './primary'
import type { Today } from './table'
import { isWithRest, type DeclaredSum } from './sums'

/**
 * Sums that are taken for granted may lack a part that nobody has named: a district that isn't in the table, people
 * whose category isn't known. Subtraction tells how many they are, so what is left gets a place of its own. Where the
 * parts of some whole exceed it, the source has perturbed its counts, and what is left is no group.
 */
export function withRemainders(
  sums: readonly DeclaredSum[],
  declared: readonly DeclaredSum[],
  grid: Grid,
  now: Today,
): readonly DeclaredSum[] {
  const assumed = sums.filter(sum => !declared.includes(sum) && !isWithRest(sum))
  if (assumed.length === 0) return sums
  const left = new Map<DeclaredSum, 'something' | 'too little'>()
  for (const place of now.places) {
    const whole = now.at[place]?.counts
    if (!whole) continue
    for (const axis of grid.axes) {
      const coordinate = coordinateOf(axis, place)
      for (const line of axis.through[coordinate] ?? []) {
        if (line.whole !== coordinate || left.get(line.sum) === 'too little') continue
        const remains = remainder(whole, line.parts, now, place - coordinate * axis.stride, axis.stride)
        if (remains !== null) left.set(line.sum, remains)
      }
    }
  }
  const lacksOne = assumed.filter(sum => left.get(sum) === 'something')
  return lacksOne.length === 0 ? sums : sums.map(sum => (lacksOne.includes(sum) ? withRemainder(sum) : sum))
}

/** Null where nothing is left, or a part is not known. */
function remainder(
  whole: Counts,
  parts: readonly number[],
  now: Today,
  start: number,
  stride: number,
): 'something' | 'too little' | null {
  let { numerator, denominator } = whole
  for (const coordinate of parts) {
    const part = now.at[start + coordinate * stride]?.counts
    if (!part) return null
    numerator -= part.numerator
    denominator = denominator === null || part.denominator === null ? null : denominator - part.denominator
  }
  const others = denominator === null ? 0 : denominator - numerator
  if (numerator < 0 || others < 0) return 'too little'
  return numerator > 0 || others > 0 ? 'something' : null
}

const withRemainder = (sum: DeclaredSum): DeclaredSum => ({
  ...sum,
  parts: [...sum.parts, `outside ${sum.parts.join()}`],
  hasRemainder: true,
})
