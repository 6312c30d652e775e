import { describe, expect, it } from 'vitest'
import { CHANCES } from '@/lib/statistics/chance'
import { chancesIn, forbiddenIn } from '@/tests/support/chance-in-words'
import { chanceSentence, chanceWord, chanceWords } from './chance-words'
import { locales } from './numbers'

describe('how far a change can be chance', () => {
  it('is one of five words', () => {
    expect(CHANCES.map(chance => chanceWord('sv', chance))).toEqual([
      'mycket sannolikt mer än slump',
      'sannolikt mer än slump',
      'kan bero på slumpen',
      'räknat, inget urval',
      'går inte att avgöra',
    ])
    expect(CHANCES.map(chance => chanceWord('en', chance))).toEqual([
      'very likely more than chance',
      'likely more than chance',
      'may be chance',
      'counted, not sampled',
      'cannot be told',
    ])
  })

  it.each(locales)('is that word and no other in every sentence (%s)', locale => {
    const { sentence, again, both, tail } = chanceWords(locale)
    for (const chance of CHANCES)
      for (const countsPeople of [true, false])
        for (const text of [
          sentence(chance, 'oneValue', countsPeople),
          again(chance, countsPeople),
          both(chance, countsPeople),
          tail(chance, countsPeople),
        ])
          expect(chancesIn(text), text).toEqual([chance])
  })

  it('names what is missing where it cannot be told', () => {
    const untold = { chance: 'untold', reason: 'oneValue' } as const
    expect(chanceSentence('sv', untold)).toBe('Det går inte att avgöra om det är slump: bara ett värde.')
    expect(chanceSentence('en', untold)).toBe('Whether that is chance cannot be told: only one value.')
  })

  it.each(locales)('is told without words that lay people read otherwise (%s)', locale => {
    const { word, reason } = chanceWords(locale)
    expect(forbiddenIn([...Object.values(word), ...Object.values(reason)].join(' '))).toEqual([])
    expect(forbiddenIn('Det är säkert. A certain change. Tydlig.')).toEqual(['säkert', 'certain', 'Tydlig'])
  })
})
