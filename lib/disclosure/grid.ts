import type { CellAddress } from './cell'
import { categoriesOf, type DeclaredSum } from './sums'

/** One sum on an axis, by coordinate: 1 for a part, −1 for the whole. The members' signed counts add up to 0. */
export type Line = {
  sum: DeclaredSum
  whole: number
  parts: readonly number[]
  members: readonly number[]
  signs: ReadonlyMap<number, 1 | -1>
}

/** Period, geography or a dimension: its coordinates in order, and the sums among them. */
export type Axis = { coordinates: readonly string[]; stride: number; through: readonly (readonly Line[])[] }

/** A table as a box of numbered places, so that a neighbour is one addition away. */
export type Grid = { axes: readonly Axis[]; places: number; placeOf(address: CellAddress): number }

export const coordinateOf = (axis: Axis, place: number): number =>
  Math.floor(place / axis.stride) % axis.coordinates.length

/** Places do not depend on the order of the cells. */
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
  return withPlaces(seen, sums)
}

function withPlaces(seen: ReadonlyMap<string, ReadonlySet<string>>, sums: readonly DeclaredSum[]): Grid {
  const axes: Axis[] = []
  const offsets = new Map<string, ReadonlyMap<string, number>>()
  let stride = 1
  for (const along of [...seen.keys()].sort()) {
    const coordinates = [...(seen.get(along) ?? [])].sort()
    offsets.set(along, new Map(coordinates.map((name, position) => [name, position * stride])))
    axes.push({
      coordinates,
      stride,
      through: linesThrough(
        coordinates,
        sums.filter(sum => sum.along === along),
      ),
    })
    stride *= coordinates.length
  }
  const offset = (along: string, name: string) => offsets.get(along)?.get(name) ?? 0
  const ofBreakdown = new Map<string, number>()
  return {
    axes,
    places: stride,
    placeOf({ period, geography, breakdown }) {
      let place = ofBreakdown.get(breakdown)
      if (place === undefined) {
        place = categoriesOf(breakdown).reduce((total, [along, name]) => total + offset(along, name), 0)
        ofBreakdown.set(breakdown, place)
      }
      return place + offset('period', period) + offset('geography', geography)
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
