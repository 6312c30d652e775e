import { describe, expect, it } from 'vitest'
import { TYPED_FIELDS } from '@/lib/values/typed-cell'
import { nothingLeft } from './places'
import { placesOfSeveral } from './rows-of-several'

const of = (names: string[], ...labels: string[]) =>
  labels.map(label => ({ label, block: names[0]!, title: names[0]!, names, unit: 'procent' }))
const rows = [
  ...of(['Behöriga', 'N1'], 'Totalt', 'Flickor', 'Pojkar'),
  ...of(['Trygga', 'N2'], 'Totalt', 'Flickor', 'Pojkar'),
  ...of(['Bilar', 'N3'], 'Totalt'),
]
const put = (...lines: string[][]) => {
  const found = placesOfSeveral(lines, rows, TYPED_FIELDS, '2025')
  return found && { cells: found.cells.map(({ row, field, text }) => [row, field, text]), left: found.left }
}

describe('a sheet whose rows are named', () => {
  it('may name the indicator once, its groups under it, with titles, units and empty lines among them', () => {
    const sheet = [
      ['Uppföljning 2025', '', ''],
      [''],
      ['BEHÖRIGA', 'procent', '84,1'],
      ['', 'Pojkar:', '81,0'],
      ['Flickor', '', '87,2'],
      ['Bilar', '', '412'],
    ]
    expect(put(...sheet)).toEqual({
      cells: [
        [0, 'value', '84,1'],
        [2, 'value', '81,0'],
        [1, 'value', '87,2'],
        [6, 'value', '412'],
      ],
      left: nothingLeft(),
    })
  })
  it('tells what stands on another page by where, with the groups under it, and not as unknown', () => {
    const away = { names: ['Resor', 'N9'], where: 'sida 2' }
    const sheet = [
      ['N1', 'Totalt', '84'],
      ['Resor', '', '7'],
      ['', 'Pojkar', '8'],
      ['Flickor', '', '9'],
      ['Resor, flickor', '', '9'],
      ['Okänd', '', '9'],
      ['Resor långt bort', '', '9'],
      ['N2', 'Pojkar', '70'],
    ]
    expect(placesOfSeveral(sheet, rows, TYPED_FIELDS, '2025', [away])).toEqual({
      cells: [
        { row: 0, field: 'value', text: '84' },
        { row: 5, field: 'value', text: '70' },
      ],
      left: { ...nothingLeft(), unknown: ['Okänd', 'Resor långt bort'], away: [away] },
    })
    const only = placesOfSeveral(sheet.slice(1, 3), rows, TYPED_FIELDS, '2025', [away])
    expect(only).toEqual({ cells: [], left: { ...nothingLeft(), away: [away] } })
  })
  it('may say over its columns which year, field or group they hold', () => {
    expect(put(['Kod', 'Grupp', '2024', '2025'], ['N2', 'Flickor', '1', '2'])?.cells).toEqual([[4, 'value', '2']])
    expect(put(['', 'Flickor', 'Pojkar'], ['Trygga', '70', '80'])?.cells).toEqual([
      [4, 'value', '70'],
      [5, 'value', '80'],
    ])
    const counts = ['Kod', 'Grupp', 'Period', 'Värde', 'Täljare', 'Nämnare']
    expect(put(counts, ['N2', 'Pojkar', '2025', '', '8', '10'])?.cells).toEqual([
      [5, 'numerator', '8'],
      [5, 'denominator', '10'],
    ])
  })
  it('may name both in one cell, and the year before the figure', () => {
    expect(put(['Trygga, flickor', '2025', '70'])?.cells).toEqual([[4, 'value', '70']])
  })
  it('puts figures under groups that no row is of nowhere, and tells which groups', () => {
    const sheet = [
      ['Indikator', 'Totalt', 'Inrikes födda', 'Utrikes födda'],
      ['Trygga', '70', '72', '68'],
    ]
    expect(put(...sheet)).toEqual({
      cells: [[3, 'value', '70']],
      left: { ...nothingLeft(), columns: ['Inrikes födda', 'Utrikes födda'] },
    })
  })
  it('puts nothing of another indicator or group in the row beside, and says which lines those were', () => {
    const sheet = [
      ['Behöriga', 'Flickor', '1'],
      ['Annat', 'Pojkar', '2'],
      ['Pojkar', '3'],
      ['N2', 'Okända', '4'],
      ['N1', 'Flickor', '5'],
    ]
    expect(put(...sheet)).toEqual({
      cells: [[1, 'value', '1']],
      left: { ...nothingLeft(), unknown: ['Annat, Pojkar', 'Pojkar', 'N2, Okända'], twice: ['N1, Flickor'] },
    })
  })
  it('may say the month or quarter beside the indicator, and is never put in another', () => {
    const month = (title: string, label: string, ...more: string[]) => {
      const names = [...more, ...['Sökta', 'N4'].flatMap(name => [`${name}, ${title}`, `${name}, ${label}`])]
      return ['Totalt', 'Flickor'].map(label => ({ label, block: title, title, names, unit: 'antal' }))
    }
    const months = [...month('januari 2025', '2025-01'), ...month('februari 2025', '2025-02')]
    const lines = [
      ['Kod', 'Period', 'Grupp', 'Värde'],
      ['N4', '2025-02', 'Flickor', '3'],
      ['Sökta', 'jan 2025', '', '4'],
      ['N4', '2025-03', '', '5'],
    ]
    expect(placesOfSeveral(lines, months, TYPED_FIELDS, '2025')).toEqual({
      cells: [
        { row: 3, field: 'value', text: '3' },
        { row: 0, field: 'value', text: '4' },
      ],
      left: { ...nothingLeft(), unknown: ['N4, 2025-03'] },
    })
    const quarter = month('kvartal 1 2025', '2025-Q1', 'Sökta', 'N4')
    const inQuarter = (period: string) => placesOfSeveral([['N4', period, '6']], quarter, ['value'], '2025')?.cells
    expect(inQuarter('2025-Q1')).toEqual([{ row: 0, field: 'value', text: '6' }])
    expect(inQuarter('2025-Q2')).toBeUndefined()
  })
  it('without heads is put in the columns that are shown, one after the other', () => {
    const found = placesOfSeveral([['Behöriga', 'Flickor', '84', 'preliminärt']], rows, ['value', 'status', 'note'])
    expect(found?.cells).toEqual([
      { row: 1, field: 'value', text: '84' },
      { row: 1, field: 'status', text: 'preliminärt' },
    ])
  })
  it('is none where no indicator is named', () => {
    expect(put(['Flickor', '81'], ['Pojkar', '82'])).toBeNull()
    expect(put(['81', '82'])).toBeNull()
  })
})
