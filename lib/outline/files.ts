import { stringify } from 'csv-stringify/sync'
import { unzipSync } from 'fflate'
import writeExcelFile from 'write-excel-file/node'
import { withoutFormula } from '@/lib/exchange/csv'
import { zipOf } from '@/lib/exchange/zip'
import { outlineExampleSv } from '@/lib/text/outline-example-sv'
import type { outlineSv } from '@/lib/text/outline-sv'
import { xmlText } from '@/lib/text/xml-text'
import { COLUMNS, type Column } from './line'
import { linesOfMarkdown, markdownOf } from './markdown'
import type { Standing } from './standing'
import { tableOf } from './table'
import { headingsOf, linesOf } from './written'

export type OutlineKind = keyof typeof outlineSv.outKinds

/** A målbild as a file that can be read in again. */
export const fileOf = (kind: OutlineKind, standing: Standing): Promise<Uint8Array> => {
  const lines = linesOf(standing)
  return kind === 'md'
    ? Promise.resolve(written(markdownOf(lines, headingsOf(standing))))
    : tables[kind](tableOf(lines))
}

/** A made-up one, short, with a row of every sort. */
export const exampleFile = (kind: OutlineKind): Promise<Uint8Array> =>
  kind === 'md' ? Promise.resolve(written(outlineExampleSv)) : tables[kind](tableOf(linesOfMarkdown(outlineExampleSv)))

const written = (text: string): Uint8Array => Buffer.from(text)

const tables: Record<Exclude<OutlineKind, 'md'>, (rows: string[][]) => Promise<Uint8Array>> = {
  csv: async rows =>
    written(
      stringify(
        rows.map(row => row.map(withoutFormula)),
        { bom: true, delimiter: ';', record_delimiter: 'windows' },
      ),
    ),
  xlsx: async ([heads = [], ...rows]) => {
    // Text stays text: 1.2 is a number of a goal, and no day in February.
    const cell = (value: string) =>
      value === ''
        ? null
        : { value: xmlText(value), type: String, format: '@', wrap: true, alignVertical: 'top' as const }
    const workbook = await writeExcelFile([
      {
        sheet: 'Målbild',
        data: [
          heads.map(value => ({ value, type: String, fontWeight: 'bold' as const })),
          ...rows.map(row => row.map(cell)),
        ],
        columns: COLUMNS.map(column => ({ width: WIDTHS[column] ?? 14 })),
        stickyRowsCount: 1,
      },
    ]).toBuffer()
    return zipOf(unzipSync(workbook))
  },
}

const WIDTHS: Partial<Record<Column, number>> = { level: 18, number: 9, title: 60, text: 60, titleEn: 40, partners: 30 }
