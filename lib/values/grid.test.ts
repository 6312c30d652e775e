import { describe, expect, it } from 'vitest'
import { cellKey, cellOf, earlierValues, formerOf, periodsOnPage, type Known } from './grid'

const year = (label: number, value: number | null = null): Known => ({
  ...{ start: `${label}-01-01`, end: `${label}-12-31`, label: String(label), value },
})
const known = [year(2020, 10), year(2021, 11), year(2022, 12)]

it('a cell is found again by its key', () => {
  const place = { version: 2, geographyId: 31, breakdownId: 7, periodStart: '2025-01-01', periodEnd: '2025-12-31' }
  expect(cellOf(cellKey({ indicatorId: 62, ...place }))).toEqual(place)
})

describe('what a value is held against', () => {
  it('is the series before it, with what is typed in place of what holds', () => {
    expect(earlierValues(known, [], year(2023))).toEqual([10, 11, 12])
    expect(earlierValues(known, [year(2021, 50), year(2023, 13)], year(2024))).toEqual([10, 50, 12, 13])
  })
  it('is nothing that comes at the same time or later', () => {
    expect(earlierValues(known, [year(2022, 99)], year(2022))).toEqual([10, 11])
    expect(earlierValues(known, [], { start: '2019-01-01', end: '2022-12-31' })).toEqual([])
  })
  it('has a former value: the latest that is one', () => {
    expect(formerOf([...known, year(2023)], year(2024))?.label).toBe('2022')
    expect(formerOf(known, year(2020))).toBeUndefined()
  })
})

describe('a page of a grid', () => {
  const periods = Array.from({ length: 30 }, (_, i) => year(1995 + i))
  const labels = (...of: Parameters<typeof periodsOnPage>) => periodsOnPage(...of).map(({ label }) => label)
  it('ends with what is due, after the latest that are known', () => {
    expect(labels({ periods, due: [year(2025)] }, 3, 'latest')).toEqual(['2021', '2022', '2023', '2024', '2025'])
  })
  it('has all periods when they are asked for, and never more than 200 rows', () => {
    expect(labels({ periods, due: [] }, 3, 'all')).toHaveLength(30)
    expect(labels({ periods, due: [] }, 40, 'all')).toEqual(['2020', '2021', '2022', '2023', '2024'])
  })
})
