import { expect, test } from 'vitest'
import { NEARLY_ZERO, roundTo, shownAs } from './rounding'

test('a half is rounded away from zero, as it is written', () => {
  expect(roundTo(1.005, 2)).toBe(1.01)
  expect(roundTo(2.5, 0)).toBe(3)
  expect(roundTo(-2.5, 0)).toBe(-3)
  expect(roundTo(0.285, 2)).toBe(0.29)
})

test('eight decimals of a percentage are gone when one is printed', () => {
  expect(roundTo(7.220467, 1)).toBe(7.2)
  expect(roundTo(84.1717791, 2)).toBe(84.17)
})

test('there is no minus before zero, and very small and very large numbers hold', () => {
  expect(Object.is(roundTo(-0.04, 1), 0)).toBe(true)
  expect(roundTo(1e-9, 2)).toBe(0)
  expect(roundTo(10_521_556.25, 1)).toBe(10_521_556.3)
  expect(roundTo(1e21, 1)).toBe(1e21)
})

test('a rounded number stays as it is', () => {
  for (const value of [0, 1.5, 12.3, 99.9, 100, 45_678.1]) expect(roundTo(roundTo(value, 1), 1)).toBe(roundTo(value, 1))
})

test('what is not zero is never shown as zero, and tells nothing but its sign', () => {
  for (const value of [0.02, 0.0499, 1e-5]) expect(shownAs(value, 1)).toBe(NEARLY_ZERO)
  expect(shownAs(-0.02, 1)).toBe(-NEARLY_ZERO)
  expect(shownAs(0.4, 0)).toBe(NEARLY_ZERO)
  expect(shownAs(shownAs(0.02, 1), 1)).toBe(NEARLY_ZERO)
})

test('zero is shown as zero, and other numbers as they are rounded', () => {
  expect(shownAs(0, 1)).toBe(0)
  expect(shownAs(85.1 - 83.1 - 2, 1)).toBe(0)
  expect(shownAs(0.05, 1)).toBe(0.1)
  expect(shownAs(7.220467, 1)).toBe(7.2)
})
