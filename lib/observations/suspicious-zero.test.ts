import { describe, expect, it } from 'vitest'
import { suspiciousZeros } from './suspicious-zero'

describe('a zero that is likelier a missing value than a measurement', () => {
  it('stands first in Sweden’s shares of learners of Swedish, before 45 percent', () =>
    expect(suspiciousZeros([0, 0, 45, 45, 43.7, 42.6, 42, 38, 35.8, 33.7], 1)).toEqual([0, 1]))

  it('stands between or after values of 40–60', () => {
    expect(suspiciousZeros([52, 49, 0, 51, 55], 1)).toEqual([2])
    expect(suspiciousZeros([44.2, 47.1, 43, 0], 1)).toEqual([3])
  })

  it('falls out of a low but steady level: 7.1, 9.2, 7.8, 7.1', () =>
    expect(suspiciousZeros([0, 7.1, 9.2, 7.8, 7.1], 1)).toEqual([0]))
})

describe('a zero that is left alone', () => {
  it('is one of a rare event: children affected by evictions', () =>
    expect(suspiciousZeros([10.8, 1, 9.7, 5.8, 1.9, 5.7, 4.7, 7.4, 2.7, 8.1, 3.6, 3.5, 5.3, 0, 6.1], 1)).toEqual([]))

  it('ends a series that sinks to it', () => expect(suspiciousZeros([8, 6, 4, 2, 0], 0)).toEqual([]))

  it('is one or two printed units from its neighbours, which may be rounding', () => {
    expect(suspiciousZeros([2, 2, 2, 0, 2], 0)).toEqual([])
    expect(suspiciousZeros([3, 3, 3, 0, 3], 0)).toEqual([3])
  })

  it('lies among too few other values to tell', () => expect(suspiciousZeros([45, 0, 45], 1)).toEqual([]))

  it('changes nothing when the values change sign or scale', () => {
    const values = [52, 49, 0, 51, 55]
    expect(
      suspiciousZeros(
        values.map(value => -value),
        1,
      ),
    ).toEqual([2])
    expect(
      suspiciousZeros(
        values.map(value => value / 1000),
        4,
      ),
    ).toEqual([2])
  })
})
