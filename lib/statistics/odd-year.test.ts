import { expect, test } from 'vitest'
import { oddYearOf } from './odd-year'
import { years } from './series-fixtures'

test('one low year in a fall is named, with those on either side', () => {
  const odd = oddYearOf(years(2012, [90, 88, 85, 81, 80, 77, 75, 72, 70, 24, 65]), 1)
  expect(odd?.at.label).toBe('2021')
  expect([odd?.before.value, odd?.after.value]).toEqual([70, 65])
})

test('a new level that lasts is no odd year, nor is the latest value', () => {
  expect(oddYearOf(years(2012, [60, 61, 60, 62, 18, 19, 18, 20, 19]), 1)).toBeUndefined()
  expect(oddYearOf(years(2012, [60, 61, 60, 62, 61, 60, 61, 60, 18]), 1)).toBeUndefined()
})

test('a series that swings as much every year has no odd one', () =>
  expect(oddYearOf(years(2012, [10, 30, 12, 28, 11, 31, 9, 29, 12]), 1)).toBeUndefined())

test('too few values tell nothing, and a step of two printed units is none', () => {
  expect(oddYearOf(years(2018, [10, 10, 30, 10, 10]), 1)).toBeUndefined()
  expect(oddYearOf(years(2012, [10, 10, 10, 10.2, 10, 10, 10, 10]), 1)).toBeUndefined()
})
