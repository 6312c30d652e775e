import { describe, expect, it } from 'vitest'
import { readJsonStat } from './json-stat-table'
import { readPx } from './px'
import { readTextTable } from './text-table'

const windows = (text: string) => Uint8Array.from(text, letter => letter.charCodeAt(0))
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'))

describe('a file of text', () => {
  it('is read in the letters that it is written in', async () => {
    for (const bytes of [
      windows('Område;Värde\nSjöbo;1'),
      utf16('\ufeffOmråde;Värde\nSjöbo;1'),
      utf16('Område;Värde\nSjöbo;1'),
      Buffer.from('4f6d728c64653b568a7264650a536a9a626f3b31', 'hex'),
      new TextEncoder().encode('\ufeffOmråde;Värde\nSjöbo;1'),
      // Written as UTF-8 twice.
      new TextEncoder().encode(Buffer.from('Område;Värde\nSjöbo;1').toString('latin1')),
    ])
      expect((await readTextTable(bytes)).rows).toEqual([
        ['Område', 'Värde'],
        ['Sjöbo', '1'],
      ])
  })

  it('is read line by line where it was put together of two', async () => {
    const mixed = Buffer.concat([
      Buffer.from('\ufeffOmråde;Värde\n'),
      windows('Sjöbo;1\n'),
      Buffer.from('Mörbylånga;2'),
    ])
    expect((await readTextTable(mixed)).rows).toEqual([
      ['Område', 'Värde'],
      ['Sjöbo', '1'],
      ['Mörbylånga', '2'],
    ])
  })

  it('keeps the dashes and quotation marks of Windows', async () => {
    const bytes = Buffer.from('c56c6465723b313696323420e5720a803b31', 'hex')
    expect((await readTextTable(bytes)).rows).toEqual([
      ['Ålder', '16–24 år'],
      ['€', '1'],
    ])
  })

  it('is parted by what stands equally often in its lines, not by decimal commas', async () => {
    const text =
      'Kommun;Nyckeltal;Värde\nBorås;Elever i åk 9, andel (%), kön;81,2\nAle;Elever i åk 9, andel (%), kön;79,0'
    expect(await readTextTable(new TextEncoder().encode(text))).toMatchObject({ separator: ';' })
    expect((await readTextTable(new TextEncoder().encode('a,b\n"1,5",2'))).rows[1]).toEqual(['1,5', '2'])
  })

  it('keeps the numbers of its rows, and refuses what is no table', async () => {
    expect((await readTextTable(new TextEncoder().encode('a;b\n\n1;2'))).rows).toHaveLength(3)
    await expect(readTextTable(new TextEncoder().encode('x;'.repeat(1_001)))).rejects.toThrow('tooManyColumns')
  })
})

it('a px file that doesn’t say ANSI may have the letters of DOS', () => {
  const px = 'STUB="område";\nVALUES("område")="Skåne","Östra";\nDATA=1 2;'
  const dos = { å: 0x86, Ö: 0x99 } as Record<string, number>
  const bytes = Uint8Array.from(px, letter => dos[letter] ?? letter.charCodeAt(0))
  for (const one of [bytes, windows(px), windows(`CHARSET="ANSI";\n${px}`)])
    expect(readPx(one).rows).toEqual([
      ['område', 'Värde'],
      ['Skåne', 1],
      ['Östra', 2],
    ])
})

it('a px file that leaves out rows says which it has', () => {
  const px = (data: string) =>
    new TextEncoder()
      .encode(`STUB="region","kön";\nHEADING="år";\nVALUES("region")="Ale","Lerum";\nCODES("region")="1440","1441";
VALUES("kön")="män","kvinnor";\nVALUES("år")="2022","2023";\nKEYS("region")=CODES;\nKEYS("kön")=VALUES;\nDATA=\n${data};`)
  expect(readPx(px('"1440","män",1,2\n"1441","kvinnor",3,".."')).rows.slice(1)).toEqual([
    ['1440', 'Ale', 'män', '2022', 1],
    ['1440', 'Ale', 'män', '2023', 2],
    ['1441', 'Lerum', 'kvinnor', '2022', 3],
    ['1441', 'Lerum', 'kvinnor', '2023', '..'],
  ])
  for (const data of ['"1440","män",1', '"1442","män",1,2', '1,2,3,4'])
    expect(() => readPx(px(data))).toThrow('damaged')
})

it('a px file of more places than can be numbered is refused', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f']
  const list = (texts: readonly (string | number)[]) => texts.map(text => `"${text}"`).join()
  const values = list(Array.from({ length: 1000 }, (_, i) => i))
  const about = names.map(name => `VALUES("${name}")=${values};\nKEYS("${name}")=VALUES;\n`).join('')
  const px = `STUB=${list(names)};\n${about}DATA=\n${list([1, 2, 3, 4, 5, 6])},7;`
  expect(() => readPx(new TextEncoder().encode(px))).toThrow('tooMuchInside')
})

it('a dataset of JSON-stat 1 is read like one of 2', () => {
  const dimension = { Tid: { label: 'år', category: { index: { 2022: 0, 2023: 1 } } } }
  const own = { label: 'Antal', value: [5, null], status: { 1: '..' } }
  const second = { class: 'dataset', ...own, id: ['Tid'], size: [2], dimension }
  const first = { dataset: { ...own, dimension: { ...dimension, id: ['Tid'], size: [2], role: { time: ['Tid'] } } } }
  const read = (file: object) => readJsonStat(new TextEncoder().encode(JSON.stringify(file)))
  expect(read(first)).toEqual(read(second))
  expect(read(first).rows).toEqual([
    ['år kod', 'år', 'Antal'],
    ['2022', '2022', 5],
    ['2023', '2023', '..'],
  ])
})
