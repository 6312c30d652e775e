import { expect, it } from 'vitest'
import { possibleLimits } from './possible-limits'

const unbounded = { bounds: { min: null, max: null }, isShare: false }
const limits = (value: number | null, lower: number | null, upper: number | null, changes = {}) =>
  Object.values(possibleLimits({ value, lower, upper }, { ...unbounded, ...changes }))

it('a share’s limits stay between 0 and 100', () => {
  expect(limits(2, -4, 8, { isShare: true })).toEqual([0, 8])
  expect(limits(98, 92, 104, { isShare: true })).toEqual([92, 100])
})

it('an index’s within its bounds, and one without bounds has its own', () => {
  expect(limits(9, 7, 11, { bounds: { min: 0, max: 10 } })).toEqual([7, 10])
  expect(limits(2, -4, 8)).toEqual([-4, 8])
})

it('a value beyond the bounds stays within its limits', () => {
  expect(limits(101, 99, 103, { isShare: true })).toEqual([99, 101])
})

it('unknown limits stay unknown', () => {
  expect(limits(2, null, null, { isShare: true })).toEqual([null, null])
  expect(limits(null, null, null, { isShare: true })).toEqual([null, null])
})
