import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import writeExcelFile from 'write-excel-file/node'
import { expect, it } from 'vitest'
import { ale } from '@/tests/support/ale'
import { shownBy } from './cell-formats.mjs'
import { holdAgainst } from './hold-against'
import { importInput } from './import-input'
import { laidOut } from './laid-file'
import { readFile } from './read-file'
import { readWorkbook } from './read-workbook'

const number = (value: number, format?: string) => ({ value, type: Number, ...(format && { format }) })
const day = (text: string, format: string) => ({ value: new Date(text), type: Date, format })

it('cells are read as a workbook shows them: shares as percent, days as their years or months', async () => {
  const data = [
    [{ value: 'Kommun' }, day('2023-01-01', 'yyyy'), day('2024-12-31', 'yyyy'), day('2024-02-01', 'mmm-yy')],
    [{ value: 'Ale' }, number(0.841, '0.0%'), number(1.05, '0%'), number(0.5)],
    [{ value: 'Lerum' }, number(0.07, '0.00%'), number(12.5, '0.0" %"'), day('2024-02-03', 'yyyy-mm-dd')],
  ]
  const bytes = await writeExcelFile([{ data, sheet: 'Tabell' }]).toBuffer()
  const [sheet] = await readWorkbook(new Uint8Array(bytes))
  expect(sheet!.rows).toEqual([
    ['Kommun', '2023', '2024', '2024-02'],
    ['Ale', 84.1, 105, 0.5],
    ['Lerum', 7, 12.5, '2024-02-03'],
  ])
})

it('days that are numbers are read as days in a column of dates', async () => {
  const data = [['Kommun', 'Datum', 'Antal'].map(value => ({ value })), [{ value: 'Ale' }, number(20241231), number(5)]]
  const bytes = await writeExcelFile([{ data, sheet: 'Tabell' }]).toBuffer()
  const file = await laidOut(await readFile(new Uint8Array(bytes)))
  const { plan } = await holdAgainst(file, ale({}), importInput.parse({}), '2026-11-29')
  expect(plan.questions).toEqual([{ what: 'years', kind: 'within', many: 1, example: '20241231' }])
})

it('values in rows that a workbook hides are read as others, and told', async () => {
  const names = ['Kommun', 'Ale', 'Surte', 'Bohus', 'Lerum']
  const data = names.map((value, i) => [{ value }, i === 0 ? { value: '2024' } : number(i)])
  const members = unzipSync(new Uint8Array(await writeExcelFile([{ data, sheet: 'Tabell' }]).toBuffer()))
  const sheet = 'xl/worksheets/sheet1.xml'
  const rows = strFromU8(members[sheet]!).replace(/<row r="[245]"/g, '$& hidden="1"')
  const bytes = zipSync({ ...members, [sheet]: strToU8(rows) })
  const file = await laidOut(await readFile(bytes))
  expect([...file.sheets[0]!.hidden!]).toEqual([1, 3, 4])
  const { plan } = await holdAgainst(file, ale({}), importInput.parse({}), '2026-11-29')
  expect(plan.cells.map(({ label, typed }) => [label.place, typed.value])).toEqual([
    ['Ale', '1'],
    ['Surte', '2'],
    ['Bohus', '3'],
  ])
  // Of another place none is taken.
  expect(plan.remarks).toEqual([{ what: 'hidden', many: 2 }])
})

it.each([
  ['0%', 'percent'],
  ['#,##0.0\\ %', 'percent'],
  ['[Red]0.0%;-0.0%', 'percent'],
  ['0.0&quot; %&quot;', null],
  ['0.0\\%', null],
  ['yyyy', 'year'],
  ['[$-41D]yyyy;@', 'year'],
  ['mmm\\-yy', 'month'],
  ['yyyy\\-mm', 'month'],
  ['[$-41D]mmmm\\ yyyy;@', 'month'],
  ['yyyy\\-mm\\-dd', null],
  ['hh:mm', null],
  ['General', null],
  ['# ##0', null],
] as const)('the number format %s shows %s', (code, shown) => {
  expect(shownBy(code)).toBe(shown)
})
