import { expect, it } from 'vitest'
import { poissonLimits } from './poisson'

// Garwood's table, as in Breslow and Day II (1987) table 2.10.
it.each([
  [0, 0, 3.6889],
  [1, 0.0253, 5.5716],
  [2, 0.2422, 7.2247],
  [5, 1.6235, 11.6683],
  [9, 4.1154, 17.0848],
])('%i events: the mean lies between %f and %f', (count, lower, upper) => {
  expect(poissonLimits(count)).toEqual({ lower: expect.closeTo(lower, 4), upper: expect.closeTo(upper, 4) })
})

it('at the limits the count seen is just as improbable as was asked', () => {
  const { lower, upper } = poissonLimits(1)
  expect(1 - Math.exp(-lower)).toBeCloseTo(0.025, 9)
  expect(Math.exp(-upper) * (1 + upper)).toBeCloseTo(0.025, 9)
})

it('are wider where more certainty is asked for', () => {
  const [certain, usual] = [poissonLimits(4, 0.005), poissonLimits(4)]
  expect(certain.lower).toBeLessThan(usual.lower)
  expect(certain.upper).toBeGreaterThan(usual.upper)
})
