import { describe, expect, it } from 'vitest'
import { layoutOf } from './layout'
import { readTextTable } from './text-table'

const sheetOf = async (text: string) => ({ name: '', ...(await readTextTable(new TextEncoder().encode(text))) })
const headsOf = async (text: string) =>
  layoutOf(await sheetOf(text))!.columns.map(({ heads, holds }) => [heads.join(' > '), holds])

describe('a table is found in a sheet', () => {
  it('under a title, with two rows of heads of which the upper spans several columns', async () => {
    const text =
      'Betyg\nLäsår 2024/25\n\n;Andel med E;;Antal\nKommun;Flickor;Pojkar;Totalt\nBorås;80,1;79,5;1 204\nAle;..;82;310\n\nKälla: Skolverket'
    const layout = layoutOf(await sheetOf(text))!
    expect(await headsOf(text)).toEqual([
      ['Kommun', 'labels'],
      ['Andel med E > Flickor', 'figures'],
      ['Andel med E > Pojkar', 'figures'],
      ['Antal > Totalt', 'figures'],
    ])
    expect(layout.bodyRows).toEqual([5, 6])
    expect(layout.above).toEqual(['Betyg', 'Läsår 2024/25'])
    expect(layout.below).toEqual(['Källa: Skolverket'])
  })

  it('where years are the heads of columns, and where they are values of one', async () => {
    expect(await headsOf(';2022;2023\nNorrby;12,5;13\nByttorp;1;2')).toEqual([
      ['', 'labels'],
      ['2022', 'figures'],
      ['2023', 'figures'],
    ])
    expect(await headsOf('År;Värde\n2022;12,5\n2023;13')).toEqual([
      ['År', 'labels'],
      ['Värde', 'figures'],
    ])
  })

  it('where codes are no amounts, and a label stands in the first of its rows alone', async () => {
    const text = 'År;Kod;Antal\n2023;0114;8\n;0115;9\n;0117;7\n2024;0114;5\n;0115;6'
    expect(await headsOf(text)).toEqual([
      ['År', 'labels'],
      ['Kod', 'labels'],
      ['Antal', 'figures'],
    ])
    expect(layoutOf(await sheetOf(text))!.columns[0]!.isFilledDown).toBe(true)
  })

  it('and isn’t where there are texts alone', async () => {
    expect(layoutOf(await sheetOf('Namn;Telefon\nAnna;okänt'))).toBeNull()
  })
})
