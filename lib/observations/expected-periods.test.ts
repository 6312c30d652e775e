import { describe, expect, it } from 'vitest'
import type { Period } from '@/lib/statistics/series'
import { missingPeriods, yearsApart } from './expected-periods'

const year = (label: number): Period => ({ start: `${label}-01-01`, end: `${label}-12-31`, label: String(label) })
const schoolYear = (from: number): Period => ({
  start: `${from}-07-01`,
  end: `${from + 1}-06-30`,
  label: `${from}/${String((from + 1) % 100).padStart(2, '0')}`,
})
const mean = (from: number, to: number): Period => ({
  start: `${from}-01-01`,
  end: `${to}-12-31`,
  label: `${from}–${to}`,
})
const yearly = { periodicity: 'yearly', pooledYears: 1 } as const
const missing = (own: Period[], indicator: Partial<Parameters<typeof missingPeriods>[2]> = {}, others: Period[] = []) =>
  missingPeriods(own, others, { ...yearly, ...indicator }).map(({ label }) => label)

describe('a yearly indicator', () => {
  it('should have every year between its first and its last: 2019 and 2022 leave 2020 and 2021', () => {
    expect(missing([2018, 2019, 2022].map(year))).toEqual(['2020', '2021'])
  })
  it('lacks nothing before its first value or after its last', () => {
    expect(missing([2018, 2019].map(year), {}, [2016, 2017, 2020].map(year))).toEqual([])
    expect(missing([])).toEqual([])
  })
  it('lacks nothing where a year has come twice, or in another order', () => {
    expect(missing([2020, 2018, 2019, 2019].map(year))).toEqual([])
  })
})

it('school years go on in school years, over the turn of a century too', () => {
  const school = { periodicity: 'schoolYear' } as const
  expect(missing([schoolYear(2018), schoolYear(2021)], school)).toEqual(['2019/20', '2020/21'])
  expect(missing([schoolYear(1998), schoolYear(2000)], school)).toEqual(['1999/00'])
  expect(missing([year(2019), year(2022)], school)).toEqual(['2020', '2021'])
})

describe('an indicator of every second year', () => {
  const biennial = { periodicity: 'biennial' } as const
  it('lacks no year between', () => expect(missing([2018, 2020, 2022].map(year), biennial)).toEqual([]))
  it('lacks a round', () => expect(missing([2016, 2018, 2022].map(year), biennial)).toEqual(['2020']))
  it('lacks nothing where a round came a year late', () =>
    expect(missing([2018, 2020, 2023].map(year), biennial)).toEqual([]))
})

describe('means of several years', () => {
  it('that overlap lack the years between', () => {
    const means = [mean(2014, 2017), mean(2015, 2018), mean(2018, 2021)]
    expect(missing(means, { pooledYears: 4 })).toEqual(['2016–2019', '2017–2020'])
  })
  it('that stand end to end lack whole means', () => {
    expect(missing([mean(2012, 2015), mean(2016, 2019)], { pooledYears: 4 })).toEqual([])
    expect(missing([mean(2008, 2011), mean(2016, 2019)], { pooledYears: 4 })).toEqual(['2012–2015'])
  })
  it('after single years lack nothing', () => {
    expect(missing([year(2018), mean(2019, 2021)])).toEqual([])
  })
})

describe('elections', () => {
  const election = { periodicity: 'election' } as const
  it('are four years apart, or five, and lack no year between', () => {
    expect(missing([2014, 2018, 2022].map(year), election)).toEqual([])
    expect(missing([2009, 2014, 2019].map(year), election)).toEqual([])
  })
  it('lack an election that was held', () => {
    expect(missing([2006, 2014, 2018].map(year), election)).toEqual(['2010'])
    expect(missing([2004, 2014, 2019].map(year), election)).toEqual(['2009'])
  })
  it('promise nothing where an extra one was held', () => {
    expect(yearsApart({ ...yearly, ...election }, [2010, 2011, 2014].map(year))).toBeNull()
    expect(missing([2010, 2011, 2014].map(year), election)).toEqual([])
  })
})

describe('an irregular indicator', () => {
  const irregular = { periodicity: 'irregular', pooledYears: 4 } as const
  it('promises nothing', () => expect(missing([2016, 2018, 2020].map(year), irregular)).toEqual([]))
  it('lacks no single year where a group has means of several', () => {
    expect(missing([mean(2012, 2015), mean(2016, 2019)], irregular, [2014, 2015, 2016].map(year))).toEqual([])
  })
  it('lacks for one group what others of the same place have', () => {
    expect(missing([2016, 2020].map(year), irregular, [2016, 2018, 2020, 2021].map(year))).toEqual(['2018'])
  })
})
