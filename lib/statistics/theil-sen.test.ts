import { describe, expect, it } from 'vitest'
import { mannKendall } from './mann-kendall'
import { theilSen } from './theil-sen'

describe('Theil–Sen', () => {
  it('is the slope itself when the values lie on a line', () => {
    expect(theilSen([2019, 2020, 2021, 2022, 2024], [1, 3, 5, 7, 11])).toEqual({ perYear: 2, lower: 2, upper: 2 })
  })
  it('takes the median of the pairwise slopes: 1, 3, 2, 4, 5 rises by 1 a year', () => {
    // slopes: -1, 0.5, 1, 1, 1, 1, 1.5, 1.5, 2, … by hand: [-1, 0.5, 2/3, 1, 1, 1, 1, 1.5, 2, 2]
    const slope = theilSen([1, 2, 3, 4, 5], [1, 3, 2, 4, 5])
    expect(slope).toEqual({ perYear: 1, lower: -1, upper: 2 })
  })
  it('is not moved by one wild value', () => {
    expect(theilSen([1, 2, 3, 4, 5, 6, 7], [1, 2, 3, 99, 5, 6, 7])?.perYear).toBe(1)
  })
  it('has no limits with four values', () => expect(theilSen([1, 2, 3, 4], [1, 2, 3, 4])).toEqual({ perYear: 1 }))
  it('has limits that leave out zero exactly when Mann–Kendall is certain', () => {
    const series = [
      [3.1, 3.0, 3.4, 3.6, 3.5, 3.9, 4.2, 4.1],
      [3.1, 3.9, 3.4, 3.0, 3.5, 3.6, 3.2, 4.1],
      [9.2, 9.1, 8.7, 8.8, 8.9, 8.2],
      [5.5, 4.1, 4.4, 4.0, 3.8, 4.2, 3.7],
    ]
    for (const values of series) {
      const slope = theilSen(
        values.map((_, i) => i),
        values,
      )
      const leavesOutZero = Number(slope?.lower) > 0 || Number(slope?.upper) < 0
      expect(leavesOutZero).toBe(mannKendall(values).p < 0.05)
    }
  })
})
