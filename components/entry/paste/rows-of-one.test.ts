import { describe, expect, it } from 'vitest'
import { readBlock } from '@/lib/values/clipboard-block'
import { areaFrom } from '../block'
import { pastedIn } from './pasted'
import { widthOf } from './sheet-words'

const COUNTS = ['value', 'numerator', 'denominator', 'status', 'note', 'ownSource'] as const
const under = (title: string, ...labels: string[]) =>
  labels.map(label => ({ label, block: title, title, names: [], unit: '' }))
const places = under('2025', 'Borås', 'Hulta', 'Norrby', 'Sjöbo, Flickor', 'Sjöbo, Pojkar', 'Sjöbo, Totalt')
const years = ['2024', '2025'].flatMap(year => under(year, 'Totalt', 'Flickor', 'Pojkar'))
const series = ['Totalt', 'Flickor'].flatMap(group => under(group, '2023', '2024', '2025'))

/** What lands where, as "row/field: text", and all that doesn't. A paste as a spreadsheet writes it. */
function put(rows: typeof places, lines: string[], at: readonly [number, number] = [0, 0]) {
  const pasted = readBlock(lines.map(line => line.replaceAll('|', '\t')).join('\r\n'))
  const { cells, left } = pastedIn({ pasted, area: areaFrom(at, at), rows, columns: COUNTS, year: '' })
  const nameOf = (row: number) => rows[row]?.label ?? String(row)
  const block = (row: number) => (new Set(rows.map(one => one.block)).size > 1 ? `${rows[row]?.block} ` : '')
  const told = Object.entries(left).filter(([, lines]) => lines.length > 0)
  return {
    in: cells.map(({ at: [row, column], text }) => `${block(row)}${nameOf(row)}/${COUNTS[column]}: ${text}`),
    ...Object.fromEntries(told),
  }
}

describe('a sheet of places, as it is written by many hands', () => {
  it('goes in by name under its title and heading, and its sum and its source are left', () => {
    const sheet = [
      'Arbetslöshet per område|',
      '|',
      'Område|Andel (%)',
      'NORRBY |12,5 %',
      'Hulta*|8,1',
      'Kransmossen|3,2',
      'Summa|7,9',
      '|',
      'Källa: SCB, uttag 2025-03-01|',
    ]
    expect(put(places, sheet)).toEqual({
      in: ['Norrby/value: 12,5 %', 'Hulta/value: 8,1'],
      unknown: ['Kransmossen', 'Summa'],
    })
  })
  it.each([
    ['Borås kommun|4', 'Borås/value: 4'],
    ['1490 Borås|4', 'Borås/value: 4'],
    ['  borås stad:|4', 'Borås/value: 4'],
    ['Stadsdelen Hulta|4', 'Hulta/value: 4'],
    ['Norrby 1)|4', 'Norrby/value: 4'],
    ['1490R012|Norrby|4', 'Norrby/value: 4'],
    ['12|Norrby|4', 'Norrby/value: 4'],
    ['Norrby||4', 'Norrby/value: 4'],
    ['|Norrby|4||', 'Norrby/value: 4'],
    ['Norrby|2025|4', 'Norrby/value: 4'],
    ['2025|Norrby|4', 'Norrby/value: 4'],
    ['Norrby|1 234', 'Norrby/value: 1 234'],
    ['Sjöbo|4', 'Sjöbo, Totalt/value: 4'],
    ['Sjöbo|Flickor|4', 'Sjöbo, Flickor/value: 4'],
    ['Flickor|Sjöbo|4', 'Sjöbo, Flickor/value: 4'],
  ])('knows %s', (line, is) => expect(put(places, [line, 'Hulta||5'])['in']).toContain(is))
  it('puts nothing of another group, year or kind in the row of a place', () => {
    expect(put(places, ['Sjöbo|Utrikes födda|4', 'Norrby|2019|5', 'Hulta|2025|6'])).toEqual({
      in: ['Hulta/value: 6'],
      unknown: ['Sjöbo, Utrikes födda', 'Norrby, 2019'],
    })
    expect(put(places, ['2019', 'Norrby|4', 'Hulta|5'])).toEqual({ in: [], unknown: ['2019, Norrby', '2019, Hulta'] })
  })
  it('keeps signs for what is missing where they stand, to be told on their rows', () =>
    expect(put(places, ['Norrby|..', 'Hulta|-', 'Borås|4'])['in']).toEqual([
      'Norrby/value: ..',
      'Hulta/value: -',
      'Borås/value: 4',
    ]))
  it('takes a line of masked figures for no heading', () =>
    expect(put(places, ['Norrby|<5|<5', 'Hulta|4|10'])).toEqual({
      in: ['Norrby/value: <5', 'Norrby/numerator: <5', 'Hulta/value: 4', 'Hulta/numerator: 10'],
    }))
  it('has its columns by their headings, whatever their order, and leaves those for something else', () => {
    const sheet = ['Kod|Stadsdel|2024|2025|', '||Andel|Andel|Nämnare', '01|Norrby|11|12,5|200', '02|Hulta|9||50']
    expect(put(places, sheet)).toEqual({
      in: ['Norrby/value: 12,5', 'Norrby/denominator: 200', 'Hulta/denominator: 50'],
      columns: ['2024, Andel'],
    })
    expect(put(places, ['Stadsdel|Flickor|Pojkar', 'Sjöbo|7|8', 'Norrby|1|2'])).toEqual({
      in: ['Sjöbo, Flickor/value: 7', 'Sjöbo, Pojkar/value: 8'],
      columns: ['Flickor', 'Pojkar'],
    })
    expect(put(places, ['Område|Antal barn|Antal svar', 'Norrby|7|8'])).toEqual({
      in: [],
      columns: ['Antal barn', 'Antal svar'],
    })
  })
  it('without headings is put in from the marked field on, and an empty column is none', () =>
    expect(put(places, ['Norrby||5|10|', 'Hulta|||20|ok'], [0, 1])['in']).toEqual([
      'Norrby/numerator: 5',
      'Norrby/denominator: 10',
      'Hulta/denominator: 20',
      'Hulta/status: ok',
    ]))
  it('tells a line of figures without a name, and none without figures', () =>
    expect(put(places, ['12|Norrby|4', '13|Hulta|', '14||9', '1|10|100||ok'])).toEqual({
      in: ['Norrby/value: 4'],
      unknown: ['14, 9', 'ok'],
    }))
  it('tells a row that is said once more, and takes the first', () =>
    expect(put(places, ['Norrby|5', 'Hulta|1', 'norrby|6'])).toEqual({
      in: ['Norrby/value: 5', 'Hulta/value: 1'],
      twice: ['norrby'],
    }))
  it('goes nowhere where none of its names is known', () => {
    expect(put(places, ['Kransmossen|5', 'Göta|6'])).toEqual({ in: [], unknown: ['Kransmossen', 'Göta'] })
    expect(put(places, ['Kransmossen|5'])).toEqual({ in: [], unknown: ['Kransmossen'] })
  })
})

describe('a sheet of years and groups', () => {
  it('goes under the year that its lines, its titles or its columns say, else under the one it is pasted in', () => {
    const all = ['2024 Flickor/value: 1', '2025 Flickor/value: 2']
    expect(put(years, ['2024|Flickor|1', '2025|Flickor|2'])['in']).toEqual(all)
    expect(put(years, ['2024', 'Flickor|1', '2025', 'Flickor|2'])['in']).toEqual(all)
    expect(put(years, ['Grupp|2024|2025', 'Flickor|1|2'])['in']).toEqual(all)
    expect(put(years, ['År|Flickor|Pojkar', '2024|1|', '2025|2|', '2023|3|4'])).toEqual({ in: all, unknown: ['2023'] })
    expect(put(years, ['Flickor|2'], [3, 0])['in']).toEqual(['2025 Flickor/value: 2'])
    expect(put(years, ['Flickor|Pojkar', '2|3'], [3, 0])['in']).toEqual([
      '2025 Flickor/value: 2',
      '2025 Pojkar/value: 3',
    ])
  })
  it('may have its years as rows, under their groups', () => {
    expect(put(series, ['År|Andel', '2023|1', '2024|2', 'Medel|1,5', '2019|9'])).toEqual({
      in: ['Totalt 2023/value: 1', 'Totalt 2024/value: 2'],
      unknown: ['Medel', '2019'],
    })
    expect(put(series, ['Flickor', '2023|1', 'Utrikes födda', '2024|2'])).toEqual({
      in: ['Flickor 2023/value: 1'],
      unknown: ['Utrikes födda, 2024'],
    })
    expect(put(series, ['År|Totalt|Flickor', '2023|1|2'])['in']).toEqual([
      'Totalt 2023/value: 1',
      'Flickor 2023/value: 2',
    ])
  })
  it('knows a month however it is written', () => {
    const months = under('Totalt', 'januari 2026', 'februari 2026')
    expect(put(months, ['feb-26|3', '2026-01|4'])['in']).toEqual(['februari 2026/value: 3', 'januari 2026/value: 4'])
  })
})

describe('figures without names', () => {
  it('go in one after the other, also under a heading', () => {
    expect(put(places, ['4', '5'])['in']).toEqual(['Borås/value: 4', 'Hulta/value: 5'])
    expect(put(places, ['Antal', '4', '5'])['in']).toEqual(['Borås/value: 4', 'Hulta/value: 5'])
    expect(put(places, ['4|preliminärt', 'okänt|'], [0, 2])['in']).toHaveLength(4)
    expect(put(series, ['2020|4040', '99|100', '98|100'])['in'][0]).toBe('Totalt 2023/value: 2020')
  })
  it('may be more lines than a function takes arguments', () =>
    expect(widthOf(Array.from({ length: 300_000 }, () => ['4', '5']))).toBe(2))
  it('of columns that are not known go nowhere', () =>
    expect(put(places, ['Antal|Svar', '4|5'])).toEqual({ in: [], columns: ['Antal', 'Svar'] }))
})

it('words in fields of words are names only where all of them are', () => {
  expect(put(places, ['Norrby|Ur registret', 'Hulta|Ur enkäten'], [0, 4])['in']).toEqual([
    'Norrby/note: Ur registret',
    'Hulta/note: Ur enkäten',
  ])
  expect(put(places, ['Norrby|A', 'Som förra året|B'], [0, 4])['in']).toHaveLength(4)
})
