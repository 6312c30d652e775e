import { expect, test } from 'vitest'
import { readingOf, type Told } from '@/tests/support/reading'
import { countChanges } from './certain-changes'

/** Ten years in which everyone and girls go up every year, and boys stay where they were. */
const rising: Told[] = Array.from({ length: 10 }, (_, i) => i).flatMap(i => [
  { year: 2014 + i, count: 7000 + 100 * i, of: 10_000 },
  { year: 2014 + i, breakdown: 'sex=women', count: 3500 + 100 * i, of: 5000 },
  { year: 2014 + i, breakdown: 'sex=men', count: 3500, of: 5000 },
])

test('a level that certainly rises and a gap that certainly widens are counted, each once', () => {
  const reading = readingOf(rising)
  expect(countChanges(['N15428'], [reading])).toEqual({ improving: 1, worsening: 0, closing: 0, widening: 1 })
  expect(countChanges(['N15428'], [readingOf(rising, { direction: 'lower' })])).toMatchObject({ worsening: 1 })
})

test('indicators of other goals, and of districts alone, are not counted', () => {
  const none = { improving: 0, worsening: 0, closing: 0, widening: 0 }
  expect(countChanges(['N00000'], [readingOf(rising)])).toEqual(none)
  expect(countChanges(['N15428'], [readingOf(rising, { isDistrictIndicator: true })])).toEqual(none)
})
