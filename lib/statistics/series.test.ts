import { describe, expect, it } from 'vitest'
import { baselineOf, midYear, sinceLastBreak, withoutOverlap, type Point } from './series'
import { meanOf, year } from './series-fixtures'

const labels = (series: Point[]) => series.map(point => point.label)

describe('periods', () => {
  it('lie exactly one year apart when they are consecutive years, leap year or not', () => {
    expect(midYear(year(2021, 0)) - midYear(year(2020, 0))).toBeCloseTo(1, 12)
    expect(midYear(year(2020, 0))).toBeCloseTo(2020.5, 2)
  })
})

describe('the baseline', () => {
  const series = [year(2018, 1), year(2020, 2), year(2022, 3)]
  it('is the latest period at or before the framework’s first year', () => {
    expect(baselineOf(series, '2021-01-01')?.label).toBe('2020')
    expect(baselineOf(series, '2022-01-01')?.label).toBe('2022')
  })
  it('is missing when the series begins later', () => expect(baselineOf(series, '2017-01-01')).toBeUndefined())
  it('is a multi-year mean only when its last year has passed', () => {
    expect(baselineOf([meanOf(2016, 2019, 1), meanOf(2019, 2022, 2), meanOf(2020, 2023, 3)], '2021-01-01')?.label).toBe(
      '2016–2019',
    )
  })
  it('of means is the latest that shares no year with the newest', () => {
    const means = [2014, 2015, 2016, 2017, 2018, 2019].map(from => meanOf(from, from + 3, from))
    expect(baselineOf(means, '2021-01-01')?.label).toBe('2015–2018')
  })
})

describe('comparable values', () => {
  it('begin at the last break', () => {
    const series = [year(2019, 1), year(2021, 3), year(2020, 2)]
    expect(labels(sinceLastBreak(series, ['2015-01-01', '2020-01-01']))).toEqual(['2020', '2021'])
  })
  it('are all of them when the break lies after the latest value', () => {
    expect(labels(sinceLastBreak([year(2019, 1), year(2020, 2)], ['2024-01-01']))).toEqual(['2019', '2020'])
  })
  it('leave out overlapping means, counted from the latest', () => {
    const means = [2016, 2017, 2018, 2019, 2020].map(from => meanOf(from, from + 2, from))
    expect(labels(withoutOverlap(means))).toEqual(['2017–2019', '2020–2022'])
  })
})
