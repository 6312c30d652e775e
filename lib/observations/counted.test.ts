import { expect, test } from 'vitest'
import { readingOf } from '@/tests/support/reading'
import { countedOf } from './counted'

const rule = { countsPeople: false, publishedByAuthority: true, valueIsCount: false, threshold: 5, smallestGroup: 10 }
const rate = { isShare: false, countedAs: { sv: 'barn', en: 'children' }, rule: { ...rule, decimals: 1, per: 100_000 } }
const people = { isShare: false, unit: 'antal', decimals: 0, rule: { ...rule, decimals: 0, per: undefined } }
const population = readingOf([{ year: 2022, value: 114_445 }], people)

test('6.1 per 100 000 of 114 445 inhabitants is 7', () =>
  expect(countedOf(readingOf([{ year: 2022, value: 6.11647 }], rate), population, '1490')).toEqual({
    value: 6.1,
    label: '2022',
    count: 7,
  }))

test('it is told of the latest year whose population is known', () => {
  const told = [
    { year: 2022, value: 6.11647 },
    { year: 2023, value: 9 },
  ]
  expect(countedOf(readingOf(told, rate), population, '1490')?.label).toBe('2022')
})

test('nothing is told of other rates, nor without a population', () => {
  const told = [{ year: 2022, value: 6.11647 }]
  expect(countedOf(readingOf(told, { ...rate, countedAs: { sv: null, en: null } }), population, '1490')).toBeNull()
  expect(countedOf(readingOf(told, rate), undefined, '1490')).toBeNull()
})
