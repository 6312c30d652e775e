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

/** At most this many stand in a place that isn't in the table: what the known parts leave of the smallest whole. */
export function mostUnsaid({ grid, entries }: Table, place: number): number {
  let most = Infinity
  for (const axis of grid.axes) {
    const coordinate = coordinateOf(axis, place)
    for (const line of axis.through[coordinate] ?? []) {
      const { whole, parts } = sumAlong(axis, line, place, coordinate)
      const total = whole === place ? null : entries[whole]?.counts
      if (!total) continue
      const known = parts.reduce((sum, part) => sum + (entries[part]?.counts?.numerator ?? 0), 0)
      most = Math.min(most, Math.max(0, total.numerator - known))
    }
  }
  return most
}
