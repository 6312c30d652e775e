import { coordinateOf, type Axis } from './grid'
import { sumAlong, type Table } from './table'

/** The axes along which a sum ties a place to others of which something is said, as bits; remembered by place. */
export function tiesOf({ grid, entries }: Table): (place: number) => number {
  const known: (number | undefined)[] = []
  const isTied = (axis: Axis, place: number): boolean => {
    const own = coordinateOf(axis, place)
    for (const line of axis.through[own] ?? []) {
      for (const member of line.members) {
        if (member !== own && entries[place + (member - own) * axis.stride]) return true
      }
    }
    return false
  }
  return place =>
    (known[place] ??= grid.axes.reduce((bits, axis, index) => bits | (isTied(axis, place) ? 1 << index : 0), 0))
}

/** The places that stand in a sum with this one. */
export function neighboursOf({ grid }: Table, place: number): number[] {
  return grid.axes.flatMap(axis => {
    const own = coordinateOf(axis, place)
    const members = (axis.through[own] ?? []).flatMap(line => line.members)
    return members.filter(member => member !== own).map(member => place + (member - own) * axis.stride)
  })
}

/**
 * How many could be added to a place of which no count is known, and taken away: what the known parts leave of the
 * smallest whole, of those counted and of those not.
 */
export function unsaidRoom({ grid, entries }: Table, place: number): { canRise: number; canFall: number } {
  let counted = Infinity
  let others = Infinity
  for (const axis of grid.axes) {
    const coordinate = coordinateOf(axis, place)
    for (const line of axis.through[coordinate] ?? []) {
      const { whole, parts } = sumAlong(axis, line, place, coordinate)
      const total = whole === place ? null : entries[whole]?.counts
      if (!total) continue
      let left = total.numerator
      let size = total.denominator ?? Infinity
      for (const part of parts) {
        const counts = entries[part]?.counts
        left -= counts?.numerator ?? 0
        size -= counts?.denominator ?? 0
      }
      counted = Math.min(counted, Math.max(0, left))
      others = Math.min(others, Math.max(0, size - left))
    }
  }
  // Where the parts make up their whole, a group that only another year has (a district divided since) holds nobody.
  return { canFall: counted, canRise: counted === 0 && others === Infinity ? 0 : others }
}
