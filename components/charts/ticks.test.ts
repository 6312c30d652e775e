import { expect, test } from 'vitest'
import { niceStep, stepDecimals, ticksIn, wordsThatFit } from './ticks'

test('a step is 1, 2 or 5 times a power of ten', () => {
  expect(niceStep(23.5, 5)).toBe(5)
  expect(niceStep(1.3, 5)).toBe(0.5)
  expect(niceStep(100, 5)).toBe(20)
  expect(niceStep(10, 5)).toBe(2)
  expect(niceStep(0.03, 5)).toBe(0.01)
})

test('whole numbers get no ticks between them', () => {
  expect(niceStep(2, 5, 1)).toBe(1)
})

test('ticks are the multiples of the step, ends included, without rounding dust', () => {
  expect(ticksIn([20, 45], 5)).toEqual([20, 25, 30, 35, 40, 45])
  expect(ticksIn([0.1, 0.5], 0.1)).toEqual([0.1, 0.2, 0.3, 0.4, 0.5])
  expect(ticksIn([-12, 12], 10)).toEqual([-10, 0, 10])
})

test('a tick is printed with the decimals its step needs', () => {
  expect([20, 1, 0.5, 0.02].map(stepDecimals)).toEqual([0, 0, 1, 2])
})

const years = (count: number, length: number) =>
  Array.from({ length: count }, (_, i) => ({ at: (i / Math.max(1, count - 1)) * length, width: 32 }))

test('along a wide axis every year is printed', () => {
  expect(wordsThatFit(years(5, 400), 12)).toEqual([0, 1, 2, 3, 4])
})

test('eleven years on a phone go by five, so that both ends are there', () => {
  expect(wordsThatFit(years(11, 160), 12)).toEqual([0, 5, 10])
})

test('when only one year fits it is the latest', () => {
  expect(wordsThatFit(years(3, 30), 12)).toEqual([2])
})

test('an axis without periods prints nothing', () => {
  expect(wordsThatFit([], 12)).toEqual([])
})
