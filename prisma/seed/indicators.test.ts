import { describe, expect, it } from 'vitest'
import { indicators } from './indicators'

const numbersIn = (text: string) => text.replace(/(?<=\d)[\s,](?=\d{3}(?!\d))/g, '').match(/\d+/g) ?? []

describe('what an indicator measures, to begin a sentence with', () => {
  it.each(indicators.map(({ code, subject, subjectEn }) => [code, subject, subjectEn]))(
    '%s says the same in both languages',
    (_code, subject, subjectEn) => {
      for (const text of [subject, subjectEn]) expect(text).toMatch(/^\p{Lu}.*[^.:,\s]$/u)
      expect(numbersIn(subjectEn)).toEqual(numbersIn(subject))
      expect(subjectEn).not.toMatch(/[åäöÅÄÖ]/)
    },
  )
})

describe('what lists and rows call an indicator', () => {
  it.each(indicators.map(({ code, name }) => [code, name]))('%s has one short name in each language', (_code, name) => {
    for (const text of [name.sv, name.en]) {
      expect(text).toMatch(/^\p{Lu}.*[^.:,\s]$/u)
      expect(text.length).toBeLessThanOrEqual(50)
    }
    expect(numbersIn(name.en)).toEqual(numbersIn(name.sv))
    expect(name.en).not.toMatch(/[åäöÅÄÖ]/)
  })

  it('no two of a municipality are called the same', () => {
    for (const language of ['sv', 'en'] as const) {
      const names = indicators.map(({ name }) => name[language])
      expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
    }
  })
})
