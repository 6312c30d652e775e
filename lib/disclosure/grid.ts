import { categoriesOf } from './breakdown'
import type { CellAddress } from './cell'
import type { DeclaredSum } from './sums'

/** One sum on an axis, by coordinate: 1 for a part, −1 for the whole. The members' signed counts add up to 0. */
export type Line = {
  sum: DeclaredSum
  whole: number
  parts: readonly number[]
  members: readonly number[]
  signs: ReadonlyMap<number, 1 | -1>
}

/** Period, geography or a dimension: its coordinates in order, and the sums among them. */
export type Axis = {
  along: string
  coordinates: readonly string[]
  stride: number
  through: readonly (readonly Line[])[]
  /** How many parts a coordinate is known to be the sum of, at least 1. */
  weights: readonly number[]
}

/** A table as a box of numbered slots, so that a neighbour is one addition away. */
export type Grid = { axes: readonly Axis[]; slots: number; slotOf(address: CellAddress): number }

export const coordinateOf = (axis: Axis, slot: number): number =>
  Math.floor(slot / axis.stride) % axis.coordinates.length

/** How large a slot is as far as its names tell: a total is more than its parts. */
export const weightOf = ({ axes }: Grid, slot: number): number =>
  axes.reduce((weight, axis) => weight * (axis.weights[coordinateOf(axis, slot)] ?? 1), 1)

/** Slots do not depend on the order of the cells. */
export function gridOf(cells: readonly CellAddress[], sums: readonly DeclaredSum[]): Grid {
  const seen = new Map<string, Set<string>>([
    ['period', new Set(cells.map(cell => cell.period))],
    ['geography', new Set(cells.map(cell => cell.geography))],
  ])
  const see = (along: string, names: readonly string[]) => {
    const names_ = seen.get(along) ?? new Set([''])
    names.forEach(name => names_.add(name))
    seen.set(along, names_)
  }
  for (const breakdown of new Set(cells.map(cell => cell.breakdown))) {
    categoriesOf(breakdown).forEach(([dimension, category]) => see(dimension, [category]))
  }
  sums.forEach(sum => see(sum.along, [sum.whole, ...sum.parts]))
  return withSlots(seen, sums)
}

function withSlots(seen: ReadonlyMap<string, ReadonlySet<string>>, sums: readonly DeclaredSum[]): Grid {
  const axes: Axis[] = []
  const offsets = new Map<string, ReadonlyMap<string, number>>()
  let stride = 1
  for (const along of [...seen.keys()].sort()) {
    const coordinates = [...(seen.get(along) ?? [])].sort()
    offsets.set(along, new Map(coordinates.map((name, position) => [name, position * stride])))
    const own = sums.filter(sum => sum.along === along)
    const through = linesThrough(coordinates, own)
    const weights = through.map((lines, at) => Math.max(1, ...lines.map(l => (l.whole === at ? l.parts.length : 1))))
    axes.push({ along, coordinates, stride, through, weights })
    stride *= coordinates.length
  }
  const offset = (along: string, name: string) => offsets.get(along)?.get(name) ?? 0
  const ofBreakdown = new Map<string, number>()
  return {
    axes,
    slots: stride,
    slotOf({ period, geography, breakdown }) {
      let slot = ofBreakdown.get(breakdown)
      if (slot === undefined) {
        slot = categoriesOf(breakdown).reduce((total, [along, name]) => total + offset(along, name), 0)
        ofBreakdown.set(breakdown, slot)
      }
      return slot + offset('period', period) + offset('geography', geography)
    },
  }
}

function linesThrough(coordinates: readonly string[], sums: readonly DeclaredSum[]): Line[][] {
  const position = new Map(coordinates.map((name, index) => [name, index]))
  const through = coordinates.map((): Line[] => [])
  for (const sum of sums) {
    const whole = position.get(sum.whole) ?? 0
    const parts = sum.parts.map(part => position.get(part) ?? 0)
    const signs = new Map<number, 1 | -1>([...parts.map(part => [part, 1] as const), [whole, -1]])
    const line: Line = { sum, whole, parts, members: [...signs.keys()], signs }
    for (const member of line.members) through[member]?.push(line)
  }
  return through
}
