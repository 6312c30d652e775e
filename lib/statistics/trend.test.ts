import { describe, expect, it } from 'vitest'
import { meanOf, year, years } from './series-fixtures'
import { type Trend, trendOf } from './trend'
import { turnOf } from './turn'

const trend = (values: number[], first = 2015): Trend => {
  const found = trendOf(years(first, values))
  if (typeof found === 'string') throw new Error(found)
  return found
}

describe('a trend in yearly values', () => {
  it('of five years in a row has p 2/120, and its slope is the change per year', () => {
    expect(trend([1, 2, 3, 4, 5])).toMatchObject({
      way: 'up',
      chance: 'likely',
      slope: { perYear: expect.closeTo(1, 9) },
    })
    expect(trend([1, 2, 3, 4, 5]).p).toBeCloseTo(0.016667, 6)
  })
  it('may be chance when one pair of five is out of order', () => {
    expect(trend([1, 3, 2, 4, 5])).toMatchObject({ way: 'up', chance: 'mayBeChance', p: expect.closeTo(0.083333, 6) })
  })
  it('has the strongest word only with eight years', () => {
    expect(trend([1, 2, 3, 4, 5, 6, 7]).chance).toBe('likely')
    expect(trend([1, 2, 3, 4, 5, 6, 7, 8])).toMatchObject({ chance: 'veryLikely', isLong: true })
  })
  it('stands on the last fifteen years only', () => {
    const { used } = trend([9, 9, 9, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15], 2007)
    expect([used.length, used[0]?.label]).toEqual([15, '2010'])
  })
  it('cannot be tested with four years', () => expect(trendOf(years(2020, [1, 2, 3, 4]))).toBe('tooFewYears'))
  it('is yearly with one year in four missing, and begins later when more are', () => {
    const some = [2013, 2014, 2016, 2017, 2019, 2020].map((y, i) => year(y, i))
    expect(trendOf(some)).toMatchObject({ window: { from: '2013', to: '2020' } })
    const sparse = [2008, 2013, 2014, 2015, 2016, 2017].map((y, i) => year(y, i))
    expect(trendOf(sparse)).toMatchObject({ window: { from: '2013', to: '2017' } })
  })
  it('is none in values of every second year', () => {
    expect(trendOf([2010, 2012, 2014, 2016, 2018, 2020].map((y, i) => year(y, i)))).toBe('notYearly')
  })
  it('is none where one measurement stands until the next', () => {
    expect(trendOf(years(2011, [80.1, 80.1, 80.1, 80.1, 82.4, 82.4, 82.4, 82.4, 78.3]))).toBe('notYearly')
  })
  it('is thinned to means that do not overlap: three-year means that end in 2010–2022 are five', () => {
    const means = Array.from({ length: 13 }, (_, i) => meanOf(2008 + i, 2010 + i, -i))
    expect(trendOf(means)).toMatchObject({ way: 'down', chance: 'likely', p: expect.closeTo(0.0167, 4) })
    expect(trendOf(means.slice(1))).toBe('overlappingMeans')
  })
})

describe('a trend that has turned', () => {
  const turn = (values: number[]) => turnOf(trend(values, 2011).used)
  it('has five values up to its highest and five from it, both ways more than chance', () => {
    expect(turn([1, 2, 3, 4, 5, 4.5, 3, 2, 1])).toMatchObject({ at: { label: '2015' }, now: 'down' })
    expect(turn([9, 8, 7, 6, 5, 6.5, 7.5, 8, 9])).toMatchObject({ at: { label: '2015' }, now: 'up' })
  })
  it('has not turned by one low year last but one (N5)', () => {
    expect(turn([95.8, 99.9, 102.4, 89.7, 87.5, 70.7, 82, 60.1, 17.6, 22.1, 48.7, 24.1, 30.3])).toBeUndefined()
  })
  it('has not turned where one side may be chance', () => expect(turn([1, 3, 2, 4, 5, 4, 3, 2, 1])).toBeUndefined())
})
