import { findingsBeside } from '@/lib/values/findings-beside'
import { asks, checkTyped, stopsCell, type CellFinding, type EntryRules } from '@/lib/values/check-typed'
import {
  earlierValues,
  formerOf,
  periodIn,
  rulesIn,
  seriesKey,
  seriesOf,
  type Grid,
  type GridRow,
  type Known,
} from '@/lib/values/grid'
import { isChanged, typedOf, type Head, type Typed } from '@/lib/values/typed-cell'
import { rowsOf, sourceField, typedIn, type EntryState } from './entry-state'

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
  former: Known | undefined
  head: Head | null
}

/** Every row of the grid; those that nobody has touched are not checked. */
export function linesOf(grid: Grid, state: EntryState): EntryLine[] {
  const rulesById = rulesIn(grid)
  const read = rowsOf(grid).map(row => {
    const rules = rulesById.get(row.cell.indicatorId)!
    const typed = typedIn(state.sheet.texts, row.key)
    const head = state.seen[row.key] ?? null
    return { row, rules, typed, head, isChanged: isChanged(typed, typedOf(head, rules.decimals)) }
  })
  const changed = read.filter(line => line.isChanged)
  const now = seriesOf(
    changed.map(({ row, rules, typed, head }) => ({
      cell: row.cell,
      value: checkTyped(typed, head, rules, []).said.value,
    })),
  )
  return read.map(line => {
    const { row, rules, typed, head } = line
    const period = periodIn(row.cell)
    const key = seriesKey(row.cell)
    const [known, written] = [grid.series[key] ?? [], now.get(key) ?? []]
    const former = formerOf([...known.filter(one => !written.some(other => other.end === one.end)), ...written], period)
    if (!line.isChanged)
      return { ...line, former, findings: [], stops: false, isOpen: false, computed: null, value: head?.value ?? null }
    const { said, findings } = checkTyped(typed, head, rules, earlierValues(known, written, period))
    const all = [...findings, ...findingsBeside(state.beside[row.key])]
    return {
      ...{ ...line, former, findings: all, stops: stopsCell(all), value: said.value },
      isOpen: asks(all) && typed.note.trim() === '',
      computed: said.isComputed ? said.value : null,
    }
  })
}

/** What is to be sent of each row, as JSON; '' for a row that says what holds. */
export function snapshotsOf(lines: readonly EntryLine[], state: EntryState): Record<string, string> {
  const sourceOf = ({ cell }: GridRow) => state.sheet.texts[sourceField(cell.indicatorId)] ?? ''
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
