import type { Axis } from './grid'

/** Steps of ±1 along an axis that leave all its sums as they are; its own coordinate comes first, with +1. */
export type Shift = readonly (readonly [coordinate: number, step: 1 | -1])[]

const ENOUGH = 40
const LONGEST = 8
const MOST_TRIED = 4_000

/**
 * The shifts through a coordinate, shortest first: one category up and another down, or a category and its total
 * both up; longer ones where sums overlap (a district up, another down, and their rests the other way).
 */
export function shiftsThrough(axis: Axis, start: number): Shift[] {
  const found: Shift[] = []
  let unbalanced: Shift[] = [[[start, 1]]]
  let tried = 0
  for (let length = 1; length <= LONGEST && unbalanced.length > 0 && found.length < ENOUGH; length++) {
    const longer: Shift[] = []
    for (const shift of unbalanced) {
      if (++tried > MOST_TRIED) return found
      const next = continuations(axis, shift)
      if (next === null) found.push(shift)
      else longer.push(...next)
    }
    unbalanced = longer
  }
  return found
}

/** Every way to even out the first sum that the shift disturbs; null when it disturbs none. */
function continuations(axis: Axis, shift: Shift): Shift[] | null {
  for (const [coordinate] of shift) {
    for (const line of axis.through[coordinate] ?? []) {
      const excess = shift.reduce((sum, [member, step]) => sum + step * (line.signs.get(member) ?? 0), 0)
      if (excess === 0) continue
      if (Math.abs(excess) > 1) return []
      const free = [...line.signs].filter(([member]) => !shift.some(([taken]) => taken === member))
      return free.map(([member, sign]) => [...shift, [member, -excess * sign === 1 ? 1 : -1]] as Shift)
    }
  }
  return null
}
