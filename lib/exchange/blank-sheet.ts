import { unzipSync } from 'fflate'
import writeExcelFile from 'write-excel-file/node'
import { entrySv } from '@/lib/text/entry-sv'
import { periodSv as t } from '@/lib/text/period-sv'
import { xmlText } from '@/lib/text/xml-text'
import type { Grid } from '@/lib/values/grid'
import { TYPED_FIELDS } from '@/lib/values/typed-cell'
import { zipOf } from './zip'

const AS_TEXT = '@'
const WIDTHS = [16, 44, 30, 12, 18, 12, 12, 12, 14, 40, 30]

/** The rows of a grid as a sheet, every value empty: its first line says what the columns are, as a paste reads it. */
export function blankRows({ blocks, indicators }: Grid): string[][] {
  const byId = new Map(indicators.map(one => [one.indicatorId, one]))
  const heads = [...Object.values(t.columns), ...TYPED_FIELDS.map(field => entrySv.fields[field])]
  const lines = blocks.flatMap(({ rows, about }) =>
    rows.map(({ cell, label }) => {
      const { name, code, unit } = byId.get(cell.indicatorId)!
      return [about?.names.at(-1) ?? code, about?.names[0] ?? name, label, cell.periodLabel, unit]
    }),
  )
  return [heads, ...lines.map(line => [...line, ...TYPED_FIELDS.map(() => '')])]
}

/** The same as a workbook, with a second sheet that says how it is filled in. It holds no figures and no names of people. */
export async function blankSheet(grid: Grid): Promise<Uint8Array> {
  const [heads = [], ...lines] = blankRows(grid)
  const textOf = (value: string) => (value === '' ? null : { value: xmlText(value), type: String, format: AS_TEXT })
  const workbook = await writeExcelFile([
    {
      sheet: t.sheet,
      data: [
        heads.map(value => ({ value, type: String, fontWeight: 'bold' as const })),
        ...lines.map(line => line.map(textOf)),
      ],
      columns: WIDTHS.map(width => ({ width })),
      stickyRowsCount: 1,
    },
    {
      sheet: t.about,
      data: t.fillIn.map(value => [{ value, type: String, wrap: true }]),
      columns: [{ width: 90 }],
    },
  ]).toBuffer()
  return zipOf(unzipSync(workbook))
}
