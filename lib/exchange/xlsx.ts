import { unzipSync } from 'fflate'
import writeExcelFile from 'write-excel-file/node'
import type { Reading } from '@/lib/observations/reading'
import { dictionary } from '@/lib/text/dictionary'
import { formatNumber, isNearlyZero, type Locale } from '@/lib/text/numbers'
import { xmlText } from '@/lib/text/xml-text'
import { aboutData, type Publisher } from './about-data'
import { longTable } from './long-table'
import { zipOf } from './zip'

/**
 * A reading as a workbook of two sheets: the values (long, numbers as numbers with the indicator's decimals) and all
 * about them. Text is stored as text and never run as a formula. The same reading gives the same bytes.
 */
export async function xlsxOf(reading: Reading, publisher: Publisher, locale: Locale): Promise<Uint8Array> {
  const t = dictionary(locale).exchange
  const { decimals } = reading.indicator
  const { columns, rows } = longTable(reading, locale)
  const figure = decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`
  const heads = columns.map(({ head }) => ({ value: xmlText(head), type: String, fontWeight: 'bold' as const }))
  const cells = rows.map(row =>
    columns.map(({ isFigure, cell }) => {
      const value = cell(row)
      if (value === null || value === '') return null
      if (typeof value === 'string')
        return { value: xmlText(value), type: String, format: AS_TEXT, ...(isFigure && right) }
      if (isFigure && isNearlyZero(value, decimals))
        return { value: formatNumber(locale, value, decimals), type: String, ...right }
      return { value, type: Number, format: isFigure ? figure : '0' }
    }),
  )
  const about = aboutData(reading.indicator, publisher, locale).map(([heading, text]) => [
    { value: xmlText(heading), type: String, fontWeight: 'bold' as const, alignVertical: 'top' as const },
    { value: xmlText(text), type: String, wrap: true, alignVertical: 'top' as const },
  ])
  const workbook = await writeExcelFile([
    { data: [heads, ...cells], sheet: t.values, columns: columns.map(({ width }) => ({ width })), stickyRowsCount: 1 },
    { data: about, sheet: t.aboutData, columns: [{ width: 22 }, { width: 90 }] },
  ]).toBuffer()
  return zipOf(unzipSync(workbook))
}

/** "0180" and "5-9" stay what they are, also when a cell is edited. */
const AS_TEXT = '@'
const right = { align: 'right' as const }
