import { describe, expect, it } from 'vitest'
import { byar, difference, logOf, wilson } from './intervals'

describe('Wilson’s interval of a share', () => {
  it.each([
    [561, 652, 86.04, 83.17, 88.49],
    [561, 681, 82.38, 79.34, 85.06],
  ])('%i of %i is %f %% (%f to %f)', (x, n, value, lower, upper) => {
    expect(wilson(x, n)).toEqual({
      value: expect.closeTo(value, 2),
      lower: expect.closeTo(lower, 2),
      upper: expect.closeTo(upper, 2),
    })
  })
  it('has the limits whose own score test just rejects the share seen', () => {
    // The source's definition, solved without its formula: (p − π)² = z² π(1 − π) / n
    const { value, lower, upper } = wilson(81, 263)
    for (const limit of [lower, upper]) {
      const pi = limit / 100
      expect(Math.abs(value / 100 - pi) / Math.sqrt((pi * (1 - pi)) / 263)).toBeCloseTo(1.959963984540054, 9)
    }
  })
  it('ends at 0 and 100 and is never empty there', () => {
    expect(wilson(0, 10)).toEqual({ value: 0, lower: 0, upper: expect.closeTo(27.753, 3) })
    expect(wilson(10, 10)).toEqual({ value: 100, lower: expect.closeTo(72.247, 3), upper: 100 })
  })
  it('refuses more in the part than in the whole', () => expect(() => wilson(5, 4)).toThrow(RangeError))
  it('refuses an empty group', () => expect(() => wilson(0, 0)).toThrow(RangeError))
})

describe('Byar’s interval of a rate', () => {
  it('lies close to the exact Poisson limits: 10 events, 4.80 to 18.39', () => {
    expect(byar(10, 100_000, 100_000)).toEqual({
      value: expect.closeTo(10, 10),
      lower: expect.closeTo(4.79, 1),
      upper: expect.closeTo(18.39, 1),
    })
  })
  it('gives way to the exact limits under ten events: 1 of 100, 0.0253 to 5.5716', () => {
    expect(byar(1, 100, 100)).toEqual({
      value: 1,
      lower: expect.closeTo(0.0253, 4),
      upper: expect.closeTo(5.5716, 4),
    })
    expect(byar(9, 100_000, 1000)).toEqual({
      value: expect.closeTo(0.09, 12),
      lower: expect.closeTo(0.041154, 6),
      upper: expect.closeTo(0.170848, 6),
    })
  })
  it('begins at zero when nothing has happened', () => expect(byar(0, 1000, 1000).lower).toBe(0))
  it('refuses a rate of nobody', () => expect(() => byar(1, 0, 1000)).toThrow(RangeError))
})

describe('a difference', () => {
  it('is Newcombe’s for two shares: 56/70 − 48/80 is 20 (5.24 to 33.39)', () => {
    // Newcombe 1998, table II, method 10, example (a): 0.0524 to 0.3339
    expect(difference(wilson(56, 70), wilson(48, 80))).toEqual({
      value: expect.closeTo(20, 10),
      lower: expect.closeTo(5.24, 2),
      upper: expect.closeTo(33.39, 2),
    })
  })
  it('of two gaps adds their uncertainty', () => {
    const change = difference({ value: 5, lower: 2, upper: 8 }, { value: 9, lower: 5, upper: 13 })
    expect(change).toEqual({ value: -4, lower: -9, upper: 1 })
  })
  it('of logarithms is that of a ratio', () => {
    const ln = logOf({ value: 20, lower: 10, upper: 40 })
    expect(ln?.value).toBeCloseTo(Math.log(20), 12)
    expect(logOf({ value: 1, lower: 0, upper: 3 })).toBeUndefined()
  })
})
