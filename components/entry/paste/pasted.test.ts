import { expect, it } from 'vitest'
import { TYPED_FIELDS } from '@/lib/values/typed-cell'
import { areaFrom } from '../block'
import { pastedIn } from './pasted'
import { nothingLeft } from './places'

const WITHOUT_COUNTS = ['value', 'status', 'note', 'ownSource'] as const
const rows = ['Totalt', 'Flickor'].map(label => ({
  label,
  block: 'b',
  title: 'b',
  names: ['Bilar', 'N3'],
  unit: 'antal',
}))
/** As in the grid of one indicator, where no row is named by it. */
const inOne = rows.map(row => ({ ...row, names: [] }))
const sheet = { area: areaFrom([0, 0], [0, 0]), rows, year: '2025', columns: WITHOUT_COUNTS }
const put = (pasted: string[][], more: object = {}) => {
  const { cells, ...others } = pastedIn({ ...sheet, pasted, ...more })
  return { cells: cells.map(({ at, text }) => [...at, text]), ...others }
}

it('counts under their headings go nowhere where their columns are not shown, and are told as skipped', () => {
  const pasted = [
    ['Kod', 'Grupp', 'Värde', 'Täljare', 'Nämnare', 'Anteckning'],
    ['N3', 'Flickor', '8', '4', '50', 'Ok'],
  ]
  expect(put(pasted)).toEqual({
    cells: [
      [1, 0, '8'],
      [1, 2, 'Ok'],
    ],
    ...{ left: nothingLeft(), hidden: 2 },
  })
  expect(put(pasted, { columns: TYPED_FIELDS }).hidden).toBe(0)
})

it('figures without headings go on in the columns that are shown', () =>
  expect(put([['N3', 'Flickor', '8', 'preliminärt']]).cells).toEqual([
    [1, 0, '8'],
    [1, 1, 'preliminärt'],
  ]))

it('one text goes in all that is marked, and rows of one block go where their names say', () => {
  expect(put([['8']], { area: areaFrom([0, 0], [1, 0]) }).cells).toEqual([
    [0, 0, '8'],
    [1, 0, '8'],
  ])
  const pasted = [
    ['Flickor', '8'],
    ['Totalt', '9'],
  ]
  expect(put(pasted).cells).toEqual([
    [1, 0, '8'],
    [0, 0, '9'],
  ])
})

it('words over columns say what goes where', () => {
  const heads = ['Grupp', 'Nämnare', 'Värde']
  const lines = [
    ['Flickor', '50', '8'],
    ['Totalt', '90', '9'],
  ]
  expect(put([heads, ...lines], { rows: inOne, columns: TYPED_FIELDS }).cells).toEqual([
    [1, TYPED_FIELDS.indexOf('denominator'), '50'],
    [1, TYPED_FIELDS.indexOf('value'), '8'],
    [0, TYPED_FIELDS.indexOf('denominator'), '90'],
    [0, TYPED_FIELDS.indexOf('value'), '9'],
  ])
  const alone = lines.map(line => line.slice(1))
  expect(put([heads.slice(1), ...alone], { rows: inOne, columns: TYPED_FIELDS }).cells.slice(0, 2)).toEqual([
    [0, TYPED_FIELDS.indexOf('denominator'), '50'],
    [0, TYPED_FIELDS.indexOf('value'), '8'],
  ])
})

it('years and months before values are no values themselves', () => {
  const timed = (...times: string[]) =>
    put(
      times.map((time, i) => [time, String(i)]),
      { rows: inOne },
    )
  expect(timed('2024', '2025')).toMatchObject({ cells: [], left: { unknown: ['2024', '2025'] } })
  expect(timed('jan-25', 'feb-25').cells).toEqual([])
  expect(put([['2024'], ['2025']], { rows: inOne }).cells).toHaveLength(2)
})

it('words are let into fields of words', () => {
  const area = areaFrom([0, 2], [0, 2])
  expect(put([['Ett urval'], ['Hela kommunen']], { rows: inOne, area }).cells).toHaveLength(2)
})
