import { describe, expect, it } from 'vitest'
import { WORDS, wordsInput } from './words-input'

const empty = Object.fromEntries(WORDS.map(field => [field, '']))
const typed = { ...empty, municipalityId: '1', indicatorId: '2', seen: '{}', title: 'Behöriga', source: 'Kolada' }
const read = (change: object) => wordsInput.safeParse({ ...typed, ...change })
const faulty = (change: object) => [...new Set(read(change).error?.issues.map(({ path }) => path[0]))]

describe('what is said of an indicator, as it is typed', () => {
  it('is nothing where a field is empty, and has lines that end in one way', () => {
    expect(read({ description: ' Ett\r\ntvå ' }).data).toMatchObject({ description: 'Ett\ntvå', shortName: null })
  })

  it.each([
    ['no name', { title: ' ' }, 'title'],
    ['no source', { source: '' }, 'source'],
    ['a name of two lines', { shortName: 'a\nb' }, 'shortName'],
    ['an address that runs a script', { sourceUrl: 'javascript:alert(1)' }, 'sourceUrl'],
    ['a day that is no day', { nextExpected: '2026-02-30' }, 'nextExpected'],
    ['what cannot be stored', { caution: 'a\u0000b' }, 'caution'],
  ])('refuses %s, by its field', (_, change, field) => {
    expect(faulty(change)).toEqual([field])
  })
})
