import { expect, test } from 'vitest'
import { nearestPeriod, periodStep } from './period-step'

test('arrows move one period and stop at the ends', () => {
  expect(periodStep(3, 'ArrowLeft', 5)).toBe(2)
  expect(periodStep(0, 'ArrowLeft', 5)).toBe(0)
  expect(periodStep(4, 'ArrowRight', 5)).toBe(5)
  expect(periodStep(5, 'ArrowRight', 5)).toBe(5)
})

test('the first arrow finds the latest period', () => {
  expect(periodStep(null, 'ArrowLeft', 5)).toBe(5)
  expect(periodStep(null, 'ArrowRight', 5)).toBe(5)
})

test('Home and End lead to the first period and the last, Escape leaves', () => {
  expect(periodStep(3, 'Home', 5)).toBe(0)
  expect(periodStep(3, 'End', 5)).toBe(5)
  expect(periodStep(3, 'Escape', 5)).toBeNull()
})

test('other keys mean nothing, so that Tab and scrolling work as always', () => {
  for (const key of ['Tab', 'ArrowUp', 'ArrowDown', ' ', 'a']) expect(periodStep(3, key, 5)).toBeUndefined()
})

test('the pointer reads the nearest period, also outside the plot', () => {
  expect(nearestPeriod([40, 80, 200], 55)).toBe(0)
  expect(nearestPeriod([40, 80, 200], 65)).toBe(1)
  expect(nearestPeriod([40, 80, 200], -10)).toBe(0)
  expect(nearestPeriod([40, 80, 200], 900)).toBe(2)
})
