import { describe, expect, it } from 'vitest'
import { matcherOf, patternOf, searchable } from './search-words'

const finds = (query: string, text: string) => matcherOf(query)(searchable(text))

describe('words in a search', () => {
  it('find whatever case they are written in, anywhere in the text', () => {
    expect(finds('BEHÖRIGA', 'Elever i åk 9 som är behöriga till yrkesprogram')).toBe(true)
    expect(finds('program', 'Elever i åk 9 som är behöriga till yrkesprogram')).toBe(true)
  })

  it('must all be there, in any order', () => {
    expect(finds('examen gymnasie', 'Gymnasieelever med examen inom 4 år')).toBe(true)
    expect(finds('examen högskola', 'Gymnasieelever med examen inom 4 år')).toBe(false)
  })

  it('written without å, ä and ö find the letters too, for a keyboard that lacks them', () => {
    expect(finds('hemlos', 'I Borås ska ingen vara hemlös')).toBe(true)
    expect(finds('trangboddhet boras', 'Trångboddhet i Borås')).toBe(true)
  })

  it('written with å, ä and ö ask for just those letters', () => {
    expect(finds('lån', 'Barnbokslån i kommunala bibliotek')).toBe(true)
    expect(finds('lån', 'Hyresrätter i landet')).toBe(false)
    expect(finds('bär', 'Barn 3–5 år')).toBe(false)
  })

  it('do not mind other marks, or how a letter with a mark was typed', () => {
    expect(finds('idé', 'Ideer')).toBe(true)
    expect(finds('ide', 'Idéer')).toBe(true)
    expect(finds('a\u030ak', 'Elever i åk 9')).toBe(true)
  })

  it('find ranges and numbers however the dash and the spaces are typed', () => {
    expect(finds('16-24 år', 'Invånare 16–24 år')).toBe(true)
    expect(finds('100 000', 'antal per 100\u202f000 invånare')).toBe(true)
  })

  it('are letters, not patterns', () => {
    expect(finds('(%)', 'andel (%)')).toBe(true)
    expect(finds('a.c', 'abc')).toBe(false)
  })

  it('can be pointed out where they stand, as they are written there', () => {
    const found = (query: string, text: string) => [...text.matchAll(patternOf(query)!)].map(([word]) => word)
    expect(found('hemlos ide', 'HEMLÖS, idé')).toEqual(['HEMLÖS', 'idé'])
    expect(found('16-24', 'Invånare 16–24 år')).toEqual(['16–24'])
    expect(patternOf(' ')).toBeNull()
  })

  it('that are none find everything', () => expect(finds('  ', 'Trygghet')).toBe(true))
})
