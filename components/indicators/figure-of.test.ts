import { describe, expect, test } from 'vitest'
import { tableOf } from '@/components/charts/figure-table'
import { dictionary } from '@/lib/text/dictionary'
import { readingOf, type Told } from '@/tests/support/reading'
import { figureCaption } from './figure-caption'
import { figureOf } from './figure-of'

const pointOf = (told: Omit<Told, 'year'>) => {
  const view = { dimension: 'alla', comparison: 'ingen' }
  const setting = { view, ownCode: '1490', locale: 'sv', t: dictionary('sv'), validFrom: 2021 } as const
  return figureOf(readingOf([{ year: 2021, count: 712, of: 1000, ...told }]), setting).series[0]?.points[0]
}

test('what the source publishes has no word for its origin', () => {
  expect(pointOf({ lower: 68.3, upper: 73.9, limitsOrigin: 'published' })).toEqual({
    ...{ x: expect.closeTo(2021.5, 2) as number, label: '2021', value: 71.2, lower: 68.3, upper: 73.9 },
  })
})

test('our own arithmetic has', () => expect(pointOf({ origin: 'computed' })).toMatchObject({ origin: 'computed' }))

test('an interval computed from counts that are recovered says so', () => {
  const limits = { lower: 68.3, upper: 73.9, limitsOrigin: 'computed' } as const
  expect(pointOf({ ...limits, countsOrigin: 'published' })).toMatchObject({ limits: 'computed' })
  expect(pointOf({ ...limits, countsOrigin: 'recovered' })).toMatchObject({ limits: 'recovered' })
})

test('a value that is hidden tells nothing of whose it is', () =>
  expect(pointOf({ count: 3, of: 12, origin: 'computed', lower: 8.9, upper: 53.2, limitsOrigin: 'computed' })).toEqual({
    ...{ x: expect.closeTo(2021.5, 2) as number, label: '2021', value: null, mark: '..' },
  }))

describe('a year that is not there', () => {
  const girlsAndBoys = [2018, 2019, 2022].flatMap(year => [
    { year, value: 79.6, breakdown: 'sex=women' },
    { year, value: 72.4, breakdown: 'sex=men' },
  ])
  const setting = { ownCode: '1490', locale: 'sv', t: dictionary('sv'), validFrom: 2021 } as const
  const bySex = { dimension: 'kon', comparison: 'ingen' }

  test('is a hole in the line and a row of the table, and the caption names it', () => {
    const reading = readingOf(girlsAndBoys)
    const data = figureOf(reading, { ...setting, view: bySex })
    expect(data.series[0]?.points.map(({ label, value }) => [label, value])).toEqual([
      ['2018', 79.6],
      ['2019', 79.6],
      ['2020', null],
      ['2021', null],
      ['2022', 79.6],
    ])
    expect(tableOf(data)).toContain('<tr><th scope="row">2020</th><td>–</td><td>–</td></tr>')
    expect(figureCaption(reading, reading.gaps[0], data)).toMatch(/2020 och 2021\.$/)
  })

  test('is none where the indicator is measured at elections', () => {
    const reading = readingOf(
      girlsAndBoys.map(told => ({ ...told, year: told.year === 2019 ? 2014 : told.year })),
      { periodicity: 'election' },
    )
    const data = figureOf(reading, { ...setting, view: bySex })
    expect(data.series[0]?.points.every(({ value }) => value !== null)).toBe(true)
    expect(figureCaption(reading, reading.gaps[0], data)).not.toContain('2020')
  })

  test('everyone is drawn beside the groups where the latest value is of everyone alone', () => {
    const keys = (last: number) => {
      const everyone = [2018, last].map(year => ({ year, value: 75 }))
      const { series, whole } = figureOf(readingOf([...girlsAndBoys, ...everyone]), { ...setting, view: bySex })
      return [series.map(({ key }) => key), whole?.key]
    }
    expect(keys(2023)).toEqual([['total', 'women', 'men'], undefined])
    expect(keys(2022)).toEqual([['women', 'men'], 'total'])
  })

  test('is a hole for one group alone', () => {
    const data = figureOf(
      readingOf(girlsAndBoys.filter(({ year, breakdown }) => year !== 2019 || breakdown === 'sex=men')),
      {
        ...setting,
        view: bySex,
      },
    )
    expect(
      data.series.find(({ key }) => key === 'women')?.points.find(({ label }) => label === '2019')?.value,
    ).toBeNull()
    expect(data.series.find(({ key }) => key === 'men')?.points.find(({ label }) => label === '2019')?.value).toBe(72.4)
  })
})

test('figure and caption begin at the same year: the baseline’s, however early the figure was to begin', () => {
  const told = [2008, 2012, 2016, 2020, 2024].flatMap((year, i) => [
    { year, value: 10 + i, breakdown: 'sex=women' },
    { year, value: 10 + 3 * i, breakdown: 'sex=men' },
  ])
  const view = { dimension: 'kon', comparison: 'ingen' }
  const setting = { view, ownCode: '1490', locale: 'sv', t: dictionary('sv'), validFrom: 2021, fromYear: 2014 } as const
  const drawn = (baselineYear: number) => {
    const reading = readingOf(told, { baselineYear, direction: 'lower', periodicity: 'irregular' })
    return { gap: reading.gaps[0]!.gap, data: figureOf(reading, setting) }
  }
  for (const year of [2012, 2020]) {
    const { gap, data } = drawn(year)
    expect(gap.from?.label).toBe(String(year))
    expect(data.gap?.first?.x).toBeCloseTo(year + 0.5, 1)
    expect(data.series[0]?.points[0]?.label).toBe(String(Math.min(year, 2016)))
  }
})

describe('the municipalities that were chosen to be compared with', () => {
  const place = (code: string, name: string) => ({ kind: 'municipality' as const, code, name, nameEn: null })
  const told: Told[] = [2019, 2020, 2021].flatMap(year => [
    { year, count: 700, of: 1000 },
    { year, count: 800, of: 1000, place: place('2081', 'Borlänge') },
    // Three of a thousand: as few as would be hidden of one's own.
    { year, count: year === 2020 ? 3 : 650, of: 1000, place: place('1440', 'Ale') },
  ])
  const reading = readingOf([...told, { year: 2015, count: 812, of: 1000, place: place('2081', 'Borlänge') }])
  const setting = { ownCode: '1490', locale: 'sv', t: dictionary('sv'), validFrom: 2021 } as const
  const beside = (comparison: string) => figureOf(reading, { ...setting, view: { dimension: 'alla', comparison } })

  test('stand behind whatever the figure compares with, named in words, and not where nothing is compared', () => {
    const data = beside('sverige')
    expect(data.background?.map(({ label }) => label)).toEqual(['Ale', 'Borlänge'])
    expect(figureCaption(reading, undefined, data)).toMatch(/Ale och Borlänge\.$/)
    expect(beside('ingen').background).toBeUndefined()
    const chosen = beside('borlange')
    expect(chosen.series.map(({ label }) => label)).toContain('Borlänge')
    expect(chosen.background?.map(({ label }) => label)).toEqual(['Ale'])
  })

  test('are named by their own bars where there is one period', () => {
    const one = readingOf(told.filter(({ year }) => year === 2021))
    const data = figureOf(one, { ...setting, view: { dimension: 'alla', comparison: 'sverige' } })
    expect(data.background).toHaveLength(2)
    expect(figureCaption(one, undefined, data)).not.toContain('Borlänge')
  })

  test('keep what is hidden of them hidden, have no periods but the figure’s, and no limits', () => {
    const [ale, borlange] = beside('sverige').background!
    expect(ale!.points.map(({ value, mark }) => mark ?? value)).toEqual([65, '..', 65])
    expect(borlange!.points.map(({ label }) => label)).toEqual(['2019', '2020', '2021'])
    expect(borlange!.points.every(point => point.lower === undefined)).toBe(true)
  })
})
