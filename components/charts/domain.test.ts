import { expect, test } from 'vitest'
import { sharedDomain, showsZero, valueAxis } from './domain'
import { figureWith } from './figure-fixtures'

const axisOf = (values: number[], rest = {}) => valueAxis(figureWith([{ label: 'Alla', values }], rest)).domain

test('a line fits its data with room', () => {
  expect(axisOf([22.2, 42.5], { isShare: false })).toEqual([20, 45])
})

test('shares span at least ten percentage points', () => {
  const [low, high] = axisOf([71, 71.4, 70.8])
  expect(high - low).toBeGreaterThanOrEqual(10)
})

test('an axis never passes the bounds of what is measured', () => {
  expect(axisOf([97, 99])).toEqual([90, 100])
  expect(axisOf([1, 2])).toEqual([0, 10])
  expect(axisOf([4.6, 4.9], { isShare: false, bounds: { min: 1, max: 5 } })[1]).toBe(5)
})

test('where zero is near the axis starts there', () => {
  expect(axisOf([12, 47], { isShare: false })[0]).toBe(0)
  expect(showsZero(axisOf([12, 47], { isShare: false }))).toBe(true)
  expect(showsZero(axisOf([70, 80]))).toBe(false)
})

test('negative values have zero on their axis when it lies between them', () => {
  const domain = axisOf([-3, 4], { isShare: false })
  expect(domain[0]).toBeLessThanOrEqual(-3)
  expect(showsZero(domain)).toBe(true)
})

test('a target is part of the picture', () => {
  expect(axisOf([70, 75], { target: { value: 90, label: 'Mål 90' } })[1]).toBeGreaterThanOrEqual(90)
})

test('one value repeated still has an axis', () => {
  const [low, high] = axisOf([5, 5], { isShare: false })
  expect(low).toBeLessThan(5)
  expect(high).toBeGreaterThan(5)
})

test('a domain that is given is kept', () => {
  expect(axisOf([70, 75], { domain: [0, 100] })).toEqual([0, 100])
})

test('figures that are compared share the widest scale, and those without values do not count', () => {
  const figure = (values: (number | null)[]) => figureWith([{ label: 'Alla', values }])
  expect(sharedDomain([figure([62, 68]), figure([85, 91]), figure([null])])).toEqual([60, 94])
  expect(sharedDomain([figure([null])])).toBeUndefined()
})

test('counts have no axis below zero', () => {
  expect(axisOf([0, 50], { isShare: false })[0]).toBe(0)
})
