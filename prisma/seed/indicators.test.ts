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
