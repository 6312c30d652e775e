import { stringify } from 'csv-stringify/sync'
import type { Reading } from '@/lib/observations/reading'
import { formatNumber, isNearlyZero, plainNumber, type Locale } from '@/lib/text/numbers'
import { xmlText } from '@/lib/text/xml-text'
import { longTable, machineTable } from './long-table'

/**
 * A reading as CSV, header row first. For Excel in Swedish: byte order mark, semicolon, decimal comma, CRLF. Plain: RFC
 * 4180 with comma and point, and no language. Numbers have the indicator's decimals, whole ones (a definition's) none.
 */
export function csvOf(reading: Reading, { flavour, locale }: { flavour: 'excel' | 'plain'; locale: Locale }): string {
  const forExcel = flavour === 'excel'
  const { columns, rows } = forExcel ? longTable(reading, locale) : machineTable(reading)
  const textOf = (cell: string | number | null, decimals: number) => {
    if (typeof cell !== 'number') return cell === null ? '' : withoutFormula(xmlText(cell))
    if (!forExcel) return plainNumber(cell, decimals)
    return isNearlyZero(cell, decimals)
      ? formatNumber(locale, cell, decimals)
      : plainNumber(cell, decimals).replace('.', ',')
  }
  const lines = rows.map(row =>
    columns.map(column => textOf(column.cell(row), column.isFigure ? reading.indicator.decimals : 0)),
  )
  return stringify([columns.map(({ head }) => withoutFormula(head)), ...lines], {
    bom: forExcel,
    delimiter: forExcel ? ';' : ',',
    record_delimiter: 'windows',
  })
}

/** Text that a spreadsheet would run as a formula gets an apostrophe before it (OWASP, CSV injection). */
export const withoutFormula = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)
