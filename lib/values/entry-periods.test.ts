import { describe, expect, it } from 'vitest'
import { duePeriods, periodOf } from './entry-periods'

const year = (label: string) => ({ start: `${label}-01-01`, end: `${label}-12-31`, label })
const school = { start: '2023-07-01', end: '2024-06-30', label: '2023/24' }
const yearly = { periodicity: 'yearly', pooledYears: 1 } as const
const labels = (...of: Parameters<typeof duePeriods>) => duePeriods(...of).map(({ label }) => label)

describe('a period is due', () => {
  it('once it has passed', () => {
    expect(labels([year('2022'), year('2023')], yearly, '2025-12-31')).toEqual(['2024'])
    expect(labels([year('2022'), year('2023')], yearly, '2026-01-01')).toEqual(['2024', '2025'])
    expect(labels([school], { ...yearly, periodicity: 'schoolYear' }, '2026-11-29')).toEqual(['2024/25', '2025/26'])
  })
  it('every second year, every election, or never promised', () => {
    expect(labels([year('2020'), year('2022')], { ...yearly, periodicity: 'biennial' }, '2026-11-29')).toEqual(['2024'])
    expect(labels([year('2018'), year('2022')], { ...yearly, periodicity: 'election' }, '2027-01-01')).toEqual(['2026'])
    expect(labels([year('2020')], { ...yearly, periodicity: 'irregular' }, '2026-11-29')).toEqual([])
    expect(labels([], yearly, '2026-11-29')).toEqual([])
  })
  it('every month or quarter, for two years', () => {
    const month = (label: string) => periodOf(label, [])!
    const monthly = { ...yearly, periodicity: 'monthly' } as const
    expect(labels([month('2025-12')], monthly, '2026-02-28')).toEqual(['2026-01'])
    expect(labels([month('2025-12')], monthly, '2026-03-01')).toEqual(['2026-01', '2026-02'])
    expect(labels([month('2020-01')], monthly, '2026-03-01')).toHaveLength(24)
    expect(labels([month('2025-Q3')], { ...yearly, periodicity: 'quarterly' }, '2026-04-01')).toEqual([
      ...['2025-Q4', '2026-Q1'],
    ])
  })
})

describe('a period that is written', () => {
  it('is as long as the series’ own', () => {
    const november = { start: '2023-11-01', end: '2023-11-30', label: '2023' }
    expect(periodOf('2025', [november])).toEqual({ start: '2025-11-01', end: '2025-11-30', label: '2025' })
    expect(periodOf('2019–2022', [{ start: '2018-01-01', end: '2021-12-31', label: '2018–2021' }])).toEqual({
      ...{ start: '2019-01-01', end: '2022-12-31', label: '2019–2022' },
    })
  })
  it('is a year, a school year or a range of years where nothing is known', () => {
    expect(periodOf(' 2025 ', [])).toEqual(year('2025'))
    expect(periodOf('2024/25', [])).toEqual({ start: '2024-07-01', end: '2025-06-30', label: '2024/25' })
    expect(periodOf('2022-2025', [])).toEqual({ start: '2022-01-01', end: '2025-12-31', label: '2022–2025' })
  })
  it('is a school year as agencies write them, with a dash among school years alone', () => {
    const label = (text: string, ...known: string[]) =>
      periodOf(
        text,
        known.map(one => periodOf(one, [])!),
      )?.label
    expect(['2024/2025', 'läsåret 2024/25', 'Läsår 2024-2025'].map(one => label(one))).toEqual(Array(3).fill('2024/25'))
    expect([label('2024-25', '2022/23'), label('2024–2025', '2022/23'), label('2024-25')]).toEqual([
      ...['2024/25', '2024/25', undefined],
    ])
  })
  it('is a month or a quarter', () => {
    expect(periodOf('februari 2024', [])).toEqual({ start: '2024-02-01', end: '2024-02-29', label: '2024-02' })
    expect(periodOf('kvartal 2 2024', [])).toEqual({ start: '2024-04-01', end: '2024-06-30', label: '2024-Q2' })
  })
  it.each(['', '25', '2024/26', '2025–2022', 'våren 2025', '2025-01-01'])('%j is none', label =>
    expect(periodOf(label, [])).toBeNull(),
  )
})
