import { districtRule as rule } from '@/tests/support/disclosure-attack/tables'
import { share } from '@/tests/support/disclosure-attack/cells'
import { describe, expect, test } from 'vitest'
import { countsOf, primaryReason } from './primary'

describe('what is hidden by itself', () => {
  test.each([
    ['three of 200, since one decimal of 1.5 % is still three', 3, 200, 'tooFew'],
    ['197 of 200, since the other three can be counted', 197, 200, 'tooFew'],
    ['one and four, the ends of the range', 1, 50, 'tooFew'],
    ['four', 4, 50, 'tooFew'],
    ['nine people in all, whatever they answered', 0, 9, 'smallGroup'],
    ['five of ten, the least that is shown', 5, 10, null],
    ['nobody of fifty', 0, 50, null],
    ['everybody of fifty', 50, 50, null],
  ])('%s', (_, numerator, denominator, reason) => {
    expect(primaryReason({ numerator, denominator }, rule)).toBe(reason)
  })

  test('a source with a rule of its own has its own threshold and smallest group', () => {
    const survey = { ...rule, threshold: 3, smallestGroup: 41 }
    expect(primaryReason({ numerator: 3, denominator: 60 }, survey)).toBeNull()
    expect(primaryReason({ numerator: 20, denominator: 40 }, survey)).toBe('smallGroup')
  })

  test('a count has no complement', () => {
    expect(primaryReason({ numerator: 4, denominator: null }, rule)).toBe('tooFew')
    expect(primaryReason({ numerator: 45, denominator: null }, rule)).toBeNull()
  })
})

describe('the people behind a cell', () => {
  test('a number of people is its own numerator', () => {
    const homeless = { ...share('municipality:1490', '', 0, 0), value: 45, numerator: null, denominator: null }
    expect(countsOf(homeless, { ...rule, valueIsCount: true })).toEqual({ numerator: 45, denominator: null })
  })

  test('a share of a public denominator is a numerator', () => {
    const shareOnly = { ...share('district:1490R025', '', 3, 200), numerator: null }
    expect(countsOf(shareOnly, { ...rule, per: 100 })).toEqual({ numerator: 3, denominator: 200 })
    expect(countsOf(shareOnly, rule)).toBeNull()
  })
})
