import type { Cell, CellAddress } from './cell'
import { entryOf, type Entry, type State } from './entry'
import { gridOf, type Axis, type Grid, type Line } from './grid'
import type { PublishedCell } from './memory'
import { countsOf, type Counts } from './primary'
import { withRemainders } from './remainder'
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
  const { grid, now } = gridWithRemainders(addresses, judged, rule, sums)
  const entries = newArray<Entry>(grid)
  const table: Table = { grid, entries, occupied: [], rule }
  const past = groupBy(publishedBefore, grid.placeOf)
  for (const place of now.places) {
    const { state, counts } = now.at[place] ?? NEVER
    const entry = entryOf(state, counts, past.get(place) ?? NOTHING, rule)
    if (entry) put(table, place, entry)
  }
  for (const [place, records] of past) {
    const entry = now.at[place] ? null : entryOf('absent', null, records, rule)
    if (entry) put(table, place, entry)
  }
  return table
}

function gridWithRemainders(
  addresses: readonly CellAddress[],
  judged: readonly Judged[],
  rule: DisclosureRule,
  declared: readonly DeclaredSum[],
) {
  const named = knownSums(addresses, declared)
  const grid = gridOf(addresses, named)
  const now = todayByPlace(judged, rule, grid)
  const all = withRemainders(named, declared, grid, now)
  if (all === named) return { grid, now }
  const wider = gridOf(addresses, all)
  return { grid: wider, now: todayByPlace(judged, rule, wider) }
}

const NOTHING: readonly PublishedCell[] = []
const NEVER = { state: 'absent', counts: null } as const

const newArray = <T>({ places }: Grid): (T | undefined)[] => (places < DENSE ? new Array(places) : [])

export function put({ entries, occupied }: Table, place: number, entry: Entry): void {
  if (!entries[place]) occupied.push(place)
  entries[place] = entry
}

const STRICTNESS: Record<State, number> = { absent: 0, shown: 1, hidden: 2, withheld: 3 }

/** What today's table says, by place, and of which places. */
export type Today = { places: number[]; at: ({ state: State; counts: Counts | null } | undefined)[] }

/** The same cell may stand in a table twice; the strictest of its states holds. */
function todayByPlace(judged: readonly Judged[], rule: DisclosureRule, grid: Grid): Today {
  const now: Today = { places: [], at: newArray(grid) }
  for (const { cell, state } of judged) {
    const place = grid.placeOf(cell)
    const before = now.at[place]
    if (before) {
      before.counts ??= countsOf(cell, rule)
      if (STRICTNESS[state] > STRICTNESS[before.state]) before.state = state
    } else {
      now.places.push(place)
      now.at[place] = { state, counts: countsOf(cell, rule) }
    }
  }
  return now
}

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

/** A sum of the table: the places of its whole and its parts, the last of which may be what the others leave. */
export type Sum = { whole: number; parts: readonly number[]; hasRemainder: boolean }

/** The sum that a line makes in the row or column through `place`, which stands at `coordinate` of the axis. */
export const sumAlong = (axis: Axis, line: Line, place: number, coordinate: number): Sum => {
  const at = (member: number) => place + (member - coordinate) * axis.stride
  return { whole: at(line.whole), parts: line.parts.map(at), hasRemainder: line.sum.hasRemainder === true }
}
