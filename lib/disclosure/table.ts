import type { Cell } from './cell'
import { entryOf, type Entry, type State } from './entry'
import { gridOf, type Axis, type Grid, type Line } from './grid'
import type { PublishedCell } from './memory'
import { countsOf } from './primary'
import type { DisclosureRule } from './rule'
import { knownSums, type DeclaredSum } from './sums'

/** What is known of a table from inside: every place of which something is or was said. */
export type Table = { grid: Grid; entries: (Entry | undefined)[]; occupied: number[]; rule: DisclosureRule }

type Judged = { cell: Cell; state: State }

/** Above this the places are mostly empty, and a sparse array takes less. */
const DENSE = 2_000_000

export function tableOf(
  judged: readonly Judged[],
  rule: DisclosureRule,
  sums: readonly DeclaredSum[],
  publishedBefore: readonly PublishedCell[],
): Table {
  const addresses = [...judged.map(({ cell }) => cell), ...publishedBefore]
  const grid = gridOf(addresses, knownSums(addresses, sums))
  const entries: (Entry | undefined)[] = grid.places < DENSE ? new Array(grid.places) : []
  const table: Table = { grid, entries, occupied: [], rule }
  const now = groupBy(judged, ({ cell }) => grid.placeOf(cell))
  const past = groupBy(publishedBefore, grid.placeOf)
  for (const place of new Set([...now.keys(), ...past.keys()])) {
    const here = now.get(place) ?? []
    const counts = here.map(({ cell }) => countsOf(cell, rule)).find(found => found !== null) ?? null
    const entry = entryOf(stateOf(here), counts, past.get(place) ?? [], rule)
    if (entry) put(table, place, entry)
  }
  return table
}

export function put({ entries, occupied }: Table, place: number, entry: Entry): void {
  if (!entries[place]) occupied.push(place)
  entries[place] = entry
}

const STATES: readonly State[] = ['withheld', 'hidden', 'shown']

/** The same cell may stand in a table twice; the strictest of its states holds. */
const stateOf = (here: readonly Judged[]): State =>
  STATES.find(state => here.some(judged => judged.state === state)) ?? 'absent'

function groupBy<T>(items: readonly T[], keyOf: (item: T) => number): Map<number, T[]> {
  const groups = new Map<number, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}

/** A sum of the table: the places of its whole and its parts. */
export type Sum = { whole: number; parts: readonly number[] }

/** The sum that a line makes in the row or column through `place`, which stands at `coordinate` of the axis. */
export const sumAlong = (axis: Axis, line: Line, place: number, coordinate: number): Sum => {
  const at = (member: number) => place + (member - coordinate) * axis.stride
  return { whole: at(line.whole), parts: line.parts.map(at) }
}
