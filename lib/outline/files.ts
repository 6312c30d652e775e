import { stringify } from 'csv-stringify/sync'
import { unzipSync } from 'fflate'
import writeExcelFile from 'write-excel-file/node'
import { withoutFormula } from '@/lib/exchange/csv'
import { zipOf } from '@/lib/exchange/zip'
import type { outlineSv } from '@/lib/text/outline-sv'
import { xmlText } from '@/lib/text/xml-text'
import { COLUMNS, type Column } from './line'
import { markdownOf } from './markdown'
import type { Standing } from './standing'
import { tableOf } from './table'
import { headingsOf, linesOf } from './written'

export type OutlineKind = keyof typeof outlineSv.outKinds

/** A målbild as a file that can be read in again. */
export const fileOf: Record<OutlineKind, (standing: Standing) => Promise<Uint8Array>> = {
  md: async standing => Buffer.from(markdownOf(linesOf(standing), headingsOf(standing))),
  csv: async standing =>
    Buffer.from(
      stringify(
        tableOf(linesOf(standing)).map(row => row.map(withoutFormula)),
        { bom: true, delimiter: ';', record_delimiter: 'windows' },
      ),
    ),
  xlsx: async standing => {
    const [heads = [], ...rows] = tableOf(linesOf(standing))
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
