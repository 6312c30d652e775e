import { describe, expect, it } from 'vitest'
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
    ])
      expect((await readTextTable(bytes)).rows).toEqual([
        ['Område', 'Värde'],
        ['Sjöbo', '1'],
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
