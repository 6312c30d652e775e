import { coordinateOf, type Axis } from './grid'
import type { Table } from './table'

/** The axes along which a sum ties a slot to others of which something is said, as bits; remembered by slot. */
export function tiesOf({ grid, entries }: Table): (slot: number) => number {
  const known: (number | undefined)[] = []
  const isTied = (axis: Axis, slot: number): boolean => {
    const own = coordinateOf(axis, slot)
    for (const line of axis.through[own] ?? []) {
      for (const member of line.members) {
        if (member !== own && entries[slot + (member - own) * axis.stride]) return true
      }
    }
    return false
  }
  return slot =>
    (known[slot] ??= grid.axes.reduce((bits, axis, index) => bits | (isTied(axis, slot) ? 1 << index : 0), 0))
}

/** The slots that stand in a sum with this one. */
export function neighboursOf({ grid }: Table, slot: number): number[] {
  return grid.axes.flatMap(axis => {
    const own = coordinateOf(axis, slot)
    const members = (axis.through[own] ?? []).flatMap(line => line.members)
    return members.filter(member => member !== own).map(member => slot + (member - own) * axis.stride)
  })
}
