import { coordinateOf, type Axis } from './grid'
import type { Table } from './table'

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
