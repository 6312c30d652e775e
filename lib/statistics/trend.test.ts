import { describe, expect, it } from 'vitest'
import { meanOf, years } from './series-fixtures'
import { type Trend, trendOf, turnedAt } from './trend'

const trend = (values: number[], first = 2015): Trend => {
  const found = trendOf(years(first, values), 10)
  if (typeof found === 'string') throw new Error(found)
  return found
}

describe('a trend in yearly values', () => {
  it('is certain for five years in a row, and its slope is the change per year', () => {
    expect(trend([1, 2, 3, 4, 5])).toMatchObject({ sign: 1, slope: { perYear: expect.closeTo(1, 9) } })
  })
  it('is not certain when one pair is out of order', () => expect(trend([1, 3, 2, 4, 5]).sign).toBe(0))
  it('stands on the last ten years only', () => {
    expect(trend([9, 9.5, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 2013).used.map(p => p.label)).toEqual(
      '2015 2016 2017 2018 2019 2020 2021 2022 2023 2024'.split(' '),
    )
  })
  it('cannot be tested with four years', () => expect(trendOf(years(2020, [1, 2, 3, 4]), 10)).toBe('tooFewYears'))
  it('counts a value carried over between elections once', () => {
    const turnout = years(2014, [80, 80, 80, 80, 82, 82, 82, 82, 78]).map((point, i, all) => ({
      ...point,
      carriedOver: point.value === all[i - 1]?.value,
    }))
    expect(trendOf(turnout, 10)).toBe('tooFewYears')
  })
  it('is thinned to means that do not overlap', () => {
    const means = Array.from({ length: 10 }, (_, i) => meanOf(2012 + i, 2015 + i, i))
    expect(trendOf(means, 10)).toBe('overlappingMeans')
    expect(trendOf(means, 40)).toBe('overlappingMeans')
    const long = Array.from({ length: 10 }, (_, i) => meanOf(2000 + 2 * i, 2001 + 2 * i, i))
    expect(trendOf(long, 20)).toMatchObject({ sign: 1 })
  })
})

describe('a trend that has turned', () => {
  const falling = [18, 17, 16, 15, 14, 13, 12, 9]
  it('has its last two steps against it: “har vänt sedan” the lowest point', () => {
    expect(turnedAt(trend([...falling, 10, 11]), undefined)?.label).toBe('2022')
  })
  it('has not turned by one step against it', () =>
    expect(turnedAt(trend([...falling, 10]), undefined)).toBeUndefined())
  it('has turned when the change since the baseline goes against it', () => {
    const points = trend([...falling, 11, 10])
    expect(turnedAt(points, points.used[7])?.label).toBe('2022')
  })
  it('has not turned because a baseline before the window lay lower', () => {
    expect(turnedAt(trend(falling), years(1999, [5])[0])).toBeUndefined()
  })
  it('has not turned by a move too small to be shown: 0.016 and 0.024 are both 0.02', () => {
    const points = trend([0.19, 0.21, 0.16, 0.06, 0.04, 0.03, 0.016, 0.024])
    expect(turnedAt(points, points.used[6])?.label).toBe('2021')
    expect(turnedAt(points, points.used[6], 3)?.label).toBe('2021')
    expect(turnedAt(points, points.used[6], 2)).toBeUndefined()
  })
  it('has turned since the baseline when the last two steps do not show but the time since the baseline does', () => {
    // 0.016, 0.018 and 0.021 are all 0.02, but 0.01 in the baseline is not.
    const points = trend([0.19, 0.21, 0.16, 0.06, 0.04, 0.01, 0.03, 0.016, 0.018, 0.021])
    expect(turnedAt(points, points.used[5], 3)?.label).toBe('2022')
    expect(turnedAt(points, points.used[5], 2)?.label).toBe('2020')
    expect(turnedAt(points, undefined, 2)).toBeUndefined()
  })
  it('needs a certain trend', () => expect(turnedAt(trend([5, 1, 5, 1, 2, 3]), undefined)).toBeUndefined())
})
