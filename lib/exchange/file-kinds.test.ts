import { describe, expect, it } from 'vitest'
import { fileKinds, fileName, parseFileName, type FileKind } from './file-kinds'

describe('a file name', () => {
  it('is read as it is written, in both languages', () => {
    for (const kind of Object.keys(fileKinds) as FileKind[])
      expect(parseFileName(fileName('N15428', kind, 'sv'))).toEqual({ stem: 'N15428', kind, locale: 'sv' })
    expect(parseFileName('N15428.en.jsonstat.json')).toEqual({ stem: 'N15428', kind: 'jsonStat', locale: 'en' })
  })

  it.each([
    'N15428',
    'N15428.exe',
    'N15428.json',
    '.csv',
    '../x.csv',
    'N15428.en.plain.csv',
    'N15428.sv.csv',
    'a b.csv',
  ])('that is none of ours is not known: %s', name => expect(parseFileName(name)).toBeNull())
})
