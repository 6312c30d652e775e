import { findingsBeside } from '@/lib/values/findings-beside'
import { asks, checkTyped, stopsCell, type CellFinding, type EntryRules } from '@/lib/values/check-typed'
import {
  earlierValues,
  formerOf,
  periodIn,
  rulesIn,
  seriesKey,
  seriesOf,
  type Beside,
  type Grid,
  type GridRow,
  type Known,
} from '@/lib/values/grid'
import { isChanged, TYPED_FIELDS, typedOf, type Head, type Typed } from '@/lib/values/typed-cell'
import { fieldOf, rowsOf, sourceIn, typedIn, type EntryState } from './entry-state'

/** A row as it stands while someone works: what is typed, what is found, and what it is held against. */
export type EntryLine = {
  row: GridRow
  rules: EntryRules
  typed: Typed
  isChanged: boolean
  findings: CellFinding[]
  stops: boolean
  /** A question that no note has answered. */
  isOpen: boolean
  /** The value that its counts give, where none is typed. */
  computed: number | null
  value: number | null
  /** What holds in its series, itself too. */
  known: readonly Known[]
  head: Head | null
  beside: readonly Beside[]
  /** What is typed in its series by now, itself too. */
  written: readonly Known[]
}
type Read = Pick<EntryLine, 'row' | 'rules' | 'typed' | 'head' | 'beside' | 'isChanged'>

const NONE: readonly never[] = []

/**
 * Every row of the grid; those that nobody has touched are not checked. One that nothing has happened to since `before`
 * is the very same as then, so that it is neither checked nor drawn again.
 */
export function linesOf(grid: Grid, state: EntryState, before: readonly EntryLine[] = NONE): EntryLine[] {
  const rules = rulesIn(grid)
  const read = rowsOf(grid).map((row, at): Read | EntryLine => {
    const last = before[at]
    return last && isAsRead(last, state) ? last : readIn(row, rules.get(row.cell.indicatorId)!, state)
  })
  const said = read.filter(line => line.isChanged).map(line => ({ cell: line.row.cell, value: saidIn(line) }))
  const now = seriesOf(said)
  return read.map(line => {
    const key = seriesKey(line.row.cell)
    const written = now.get(key) ?? NONE
    return 'written' in line && areSame(line.written, written) ? line : checked(line, grid.series[key] ?? NONE, written)
  })
}

function readIn(row: GridRow, rules: EntryRules, { seen, beside, sheet }: EntryState): Read {
  const [typed, head] = [typedIn(sheet.texts, row.key), seen[row.key] ?? null]
  const is = isChanged(typed, typedOf(head, rules.decimals))
  return { row, rules, typed, head, beside: beside[row.key] ?? NONE, isChanged: is }
}

const isAsRead = ({ row: { key }, head, beside, typed }: EntryLine, now: EntryState): boolean =>
  head === (now.seen[key] ?? null) &&
  beside === (now.beside[key] ?? NONE) &&
  TYPED_FIELDS.every(field => typed[field] === (now.sheet.texts[fieldOf(key, field)] ?? ''))

const saidIn = (line: Read | EntryLine): number | null =>
  'value' in line ? line.value : checkTyped(line.typed, line.head, line.rules, NONE).said.value

const areSame = (one: readonly Known[], other: readonly Known[]): boolean =>
  one === other ||
  (one.length === other.length && one.every(({ end, value }, i) => end === other[i]!.end && value === other[i]!.value))

function checked(read: Read, known: readonly Known[], written: readonly Known[]): EntryLine {
  const { row, rules, typed, head, beside, isChanged: is } = read
  const line = { row, rules, typed, head, beside, isChanged: is, known, written }
  if (!is) return { ...line, findings: [], stops: false, isOpen: false, computed: null, value: head?.value ?? null }
  const { said, findings } = checkTyped(typed, head, rules, earlierValues(known, written, periodIn(row.cell)))
  const all = [...findings, ...findingsBeside(beside)]
  return {
    ...{ ...line, findings: all, stops: stopsCell(all), value: said.value },
    isOpen: asks(all) && typed.note.trim() === '',
    computed: said.isComputed ? said.value : null,
  }
}

/** The value before a row's, as the series will be. */
export const formerIn = ({ row, known, written }: EntryLine): Known | undefined =>
  formerOf(
    written.length === 0 ? known : [...known.filter(one => !written.some(other => other.end === one.end)), ...written],
    periodIn(row.cell),
  )

/** What is to be sent of each row, as JSON; '' for a row that says what holds. */
export function snapshotsOf(lines: readonly EntryLine[], state: EntryState): Record<string, string> {
  const sourceOf = ({ cell }: GridRow) => sourceIn(state, cell.indicatorId)
  return Object.fromEntries(
    lines.map(({ row, typed, isChanged: is, head }) => [
      row.key,
      is ? snapshotOf(row, typed, sourceOf(row), head?.revisionId ?? null) : '',
    ]),
  )
}

/** What the server has of each row, in the same form. */
export const acknowledgedIn = (grid: Grid): Record<string, string> =>
  Object.fromEntries(
    rowsOf(grid).map(row => [
      row.key,
      row.draft ? snapshotOf(row, row.draft.typed, row.draft.source, row.draft.seen?.revisionId ?? null) : '',
    ]),
  )

const snapshotOf = ({ cell }: GridRow, typed: Typed, source: string, seenRevisionId: string | null): string => {
  const { version, geographyId, breakdownId, periodStart, periodEnd, periodLabel } = cell
  const address = { version, geographyId, breakdownId, periodStart, periodEnd, periodLabel }
  return JSON.stringify({ ...address, ...typed, source, seenRevisionId })
}
