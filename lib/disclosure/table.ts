import { cityFinder, isByAreaType, standing } from './areas'
import type { Cell, CellAddress } from './cell'
import { entryOf, type Entry, type State } from './entry'
import { coordinateOf, gridOf, type Axis, type Grid, type Line } from './grid'
import type { PublishedCell } from './published-cell'
import { unjudgedAreas } from './overlap'
import { countsOf } from './primary'
import { withRemainders, type Today } from './remainder'
import type { DisclosureRule } from './rule'
import { knownSums, type DeclaredSum } from './sums'

/** What is known of a table from inside: every slot of which something is or was said. */
export type Table = {
  grid: Grid
  entries: (Entry | undefined)[]
  occupied: number[]
  rule: DisclosureRule
  slotOf(address: CellAddress): number
  /** Whether a slot is of groups or areas that overlap with others, and nobody can say where. */
  isUnjudged(slot: number): boolean
}

type Judged = { cell: Cell; state: State }

/** Above this the slots are mostly empty, and a sparse array takes less. */
const DENSE = 2_000_000

export function tableOf(
  judged: readonly Judged[],
  rule: DisclosureRule,
  declared: readonly DeclaredSum[],
  publishedBefore: readonly PublishedCell[],
): Table {
  const stand = standingIn([...judged.map(({ cell }) => cell), ...publishedBefore])
  const addresses = [...judged.map(({ cell }) => stand(cell)), ...publishedBefore.map(stand)]
  const { grid, now, overlapping, slotOf } = gridWithRemainders(addresses, judged, stand, rule, declared)
  const shownBefore = publishedBefore.filter(({ shown }) => shown).map(stand)
  const areas = unjudgedAreas(addresses, declared, shownBefore, area => hasHidden(judged, publishedBefore, stand, area))
  const entries = newArray<Entry>(grid)
  const table: Table = { grid, entries, occupied: [], rule, slotOf, isUnjudged: unjudgedIn(grid, areas, overlapping) }
  const past = groupBy(publishedBefore, slotOf)
  for (const slot of now.slots) {
    const { state, counts } = now.at[slot] ?? NEVER
    const judgedState = state === 'shown' && table.isUnjudged(slot) ? 'hidden' : state
    const entry = entryOf(judgedState, counts, past.get(slot) ?? NOTHING, rule)
    if (entry) put(table, slot, entry)
  }
  for (const [slot, records] of past) {
    const entry = now.at[slot] ? null : entryOf('absent', null, records, rule)
    if (entry) put(table, slot, entry)
  }
  return table
}

function hasHidden(
  judged: readonly Judged[],
  publishedBefore: readonly PublishedCell[],
  stand: Stand,
  area: string,
): boolean {
  const isIn = (cell: CellAddress) => stand(cell).geography === area
  const isHidden = ({ cell, state }: Judged) => (state === 'hidden' || state === 'withheld') && isIn(cell)
  return judged.some(isHidden) || publishedBefore.some(record => !record.shown && isIn(record))
}

type Stand = <C extends CellAddress>(cell: C) => C

function standingIn(cells: readonly CellAddress[]): Stand {
  if (!cells.some(isByAreaType)) return cell => cell
  const home = cityFinder([...new Set(cells.map(cell => cell.geography))])('')
  return cell => standing(cell, city => city === home)
}

function unjudgedIn(grid: Grid, areas: ReadonlySet<string>, overlapping: readonly DeclaredSum[]) {
  const along = new Set(overlapping.map(sum => sum.along))
  const axes = grid.axes.flatMap(axis => {
    const isUnjudged = axis.along === 'geography' ? (name: string) => areas.has(name) : (name: string) => name !== ''
    const coordinates = axis.coordinates.map(isUnjudged)
    return along.has(axis.along) || (axis.along === 'geography' && areas.size > 0) ? [{ axis, coordinates }] : []
  })
  if (axes.length === 0) return () => false
  return (slot: number) => axes.some(({ axis, coordinates }) => coordinates[coordinateOf(axis, slot)])
}

function gridWithRemainders(
  addresses: readonly CellAddress[],
  judged: readonly Judged[],
  stand: Stand,
  rule: DisclosureRule,
  declared: readonly DeclaredSum[],
) {
  const named = knownSums(addresses, declared)
  const gridFor = (sums: readonly DeclaredSum[]) => {
    const grid = gridOf(addresses, sums)
    const slotOf = (address: CellAddress) => grid.slotOf(stand(address))
    return { grid, slotOf, now: todayBySlot(judged, rule, grid, slotOf) }
  }
  const first = gridFor(named)
  const { sums, overlapping } = withRemainders(named, declared, first.grid, first.now)
  return { ...(sums === named ? first : gridFor(sums)), overlapping }
}

const NOTHING: readonly PublishedCell[] = []
const NEVER = { state: 'absent', counts: null } as const

const newArray = <T>({ slots }: Grid): (T | undefined)[] => (slots < DENSE ? new Array(slots) : [])

export function put({ entries, occupied }: Table, slot: number, entry: Entry): void {
  if (!entries[slot]) occupied.push(slot)
  entries[slot] = entry
}

const STRICTNESS: Record<State, number> = { absent: 0, shown: 1, hidden: 2, withheld: 3 }

/** The same cell may stand in a table twice; the strictest of its states holds. */
function todayBySlot(
  judged: readonly Judged[],
  rule: DisclosureRule,
  grid: Grid,
  slotOf: (cell: CellAddress) => number,
): Today {
  const now: Today = { slots: [], at: newArray(grid) }
  for (const { cell, state } of judged) {
    const slot = slotOf(cell)
    const before = now.at[slot]
    if (before) {
      before.counts ??= countsOf(cell, rule)
      if (STRICTNESS[state] > STRICTNESS[before.state]) before.state = state
    } else {
      now.slots.push(slot)
      now.at[slot] = { state, counts: countsOf(cell, rule) }
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

/** A sum of the table: the slots of its whole and its parts, the last of which may be what the others leave. */
export type Sum = { whole: number; parts: readonly number[]; hasRemainder: boolean }

/** The sum that a line makes in the row or column through `slot`, which stands at `coordinate` of the axis. */
export const sumAlong = (axis: Axis, line: Line, slot: number, coordinate: number): Sum => {
  const at = (member: number) => slot + (member - coordinate) * axis.stride
  return { whole: at(line.whole), parts: line.parts.map(at), hasRemainder: line.sum.hasRemainder === true }
}
