import type { FileCell } from '@/lib/exchange/import/table'
import { outlineSv } from '@/lib/text/outline-sv'
import { COLUMNS, isNamed, type Column, type Line } from './line'

export type Cells = readonly (readonly FileCell[])[]
type Read = { ok: true; lines: Line[] } | { ok: false; fault: 'noRows' | 'noColumns' }

/** The rows of a table: the first that names level and title says what the columns are. */
export function linesOfTable(rows: Cells): Read {
  if (!rows.some(row => row.some(cell => said(cell) !== ''))) return { ok: false, fault: 'noRows' }
  const at = rows.findIndex(row => columnsOf(row).has('level') && columnsOf(row).has('title'))
  if (at < 0) return { ok: false, fault: 'noColumns' }
  const columns = columnsOf(rows[at]!)
  const lines = rows.flatMap((cells, i): Line[] => {
    if (i <= at || cells.every(cell => said(cell) === '')) return []
    const texts = Object.fromEntries([...columns].map(([column, index]) => [column, said(cells[index])]))
    return [{ level: '', title: '', ...texts, row: i + 1 }]
  })
  return lines.length === 0 ? { ok: false, fault: 'noRows' } : { ok: true, lines }
}

/** With its first row of names, every column of every line. */
export const tableOf = (lines: readonly Line[]): string[][] => [
  COLUMNS.map(column => outlineSv.columns[column]),
  ...lines.map(line => COLUMNS.map(column => line[column] ?? '')),
]

const columnsOf = (row: readonly FileCell[]): Map<Column, number> =>
  new Map(
    COLUMNS.flatMap(column => {
      const at = row.findIndex(cell => isNamed(said(cell), outlineSv.columns[column]))
      return at < 0 ? [] : [[column, at] as const]
    }),
  )

/** An apostrophe before what a spreadsheet would run as a formula is none of the text (lib/exchange/csv.ts). */
const said = (cell: FileCell | undefined): string =>
  String(cell ?? '')
    .replaceAll('\r\n', '\n')
    .trim()
    .replace(/^'(?=[=+\-@])/, '')
