import { describe, expect, it } from 'vitest'
import { mannKendall } from '@/lib/statistics/mann-kendall'
import { readData } from './content'
import { readSeriesLine, type Cell } from './series-line'

const lines = ['kolada-2024-08', 'kolada-2024-12'].flatMap(key =>
  readData(`values/${key}.txt`).trimEnd().split('\n').map(readSeriesLine),
)

/** Borås' values of a measure and group, in order of time. */
function inBoras(indicator: string, breakdown = ''): Cell[] {
  const cells = lines.filter(
    line => line.indicator === indicator && line.geography === '1490' && line.breakdown === breakdown,
  )
  return cells.flatMap(line => line.cells).sort((a, b) => a.year - b.year)
}

const trendOf = (cells: readonly { value: string | number }[]) => {
  const { s, p } = mannKendall(cells.map(cell => Number(cell.value)))
  return { s, p: Number(p.toFixed(4)) }
}

describe('the seed holds the numbers that the published answers were computed from', () => {
  it('eligibility 2012–2024: S = −50, p = 0.0016', () =>
    expect(trendOf(inBoras('N15428').filter(cell => cell.year >= 2012))).toEqual({ s: -50, p: 0.0016 }))

  it('young people who neither work nor study 2008–2022: S = −55, p = 0.0059; from 2013 S = −31, p = 0.0047', () => {
    const years = inBoras('N02797')
    expect(trendOf(years)).toEqual({ s: -55, p: 0.0059 })
    expect(trendOf(years.filter(cell => cell.year >= 2013))).toEqual({ s: -31, p: 0.0047 })
  })

  it('learners of Swedish who pass two courses 2013–2022: S = −23, p = 0.0466', () =>
    expect(trendOf(inBoras('N18409'))).toEqual({ s: -23, p: 0.0466 }))

  it('the gap in fall injuries over 2008–2010, 2011–2013 … 2020–2022, which do not overlap: S = −10, p = 0.0167', () => {
    const men = new Map(inBoras('U20462', 'sex=men').map(cell => [cell.year, Number(cell.value)]))
    const apart = inBoras('U20462', 'sex=women').filter(cell => (2022 - cell.year) % 3 === 0)
    expect(apart.map(cell => cell.year)).toEqual([2010, 2013, 2016, 2019, 2022])
    const gaps = apart.map(cell => ({ value: Number(cell.value) - (men.get(cell.year) ?? NaN) }))
    expect(trendOf(gaps)).toEqual({ s: -10, p: 0.0167 })
  })

  it('pupils of 2021 and 2024 are counted: 1122 of 1403 in the latest year', () => {
    const counted = (year: number) => inBoras('N15428').find(cell => cell.year === year)
    expect(counted(2024)).toMatchObject({ numerator: '1122', denominator: '1403' })
    expect(counted(2021)?.value.slice(0, 4)).toBe('84.1')
  })
})
