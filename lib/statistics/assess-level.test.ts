import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assessLevel } from './assess-level'
import { wilson } from './intervals'
import { meanOf, year, years } from './series-fixtures'

const options = { baselineStart: '2021-01-01', completeCount: false }
const higher = { ...options, direction: 'higher' } as const
const counted = (y: number, x: number, n: number) => {
  const { value, lower, upper } = wilson(x, n)
  return year(y, value, lower, upper)
}
const rising = years(2015, [70, 71, 72, 73, 74, 75, 76, 77, 78, 79])

describe('is the level improving?', () => {
  it('tier 1: two known intervals whose difference leaves out zero', () => {
    const series = [counted(2021, 6000, 10000), counted(2023, 6500, 10000)]
    expect(assessLevel(series, higher)).toMatchObject({
      status: 'improving',
      tier: 1,
      window: { from: '2021', to: '2023' },
      change: { value: expect.closeTo(5, 9), lower: expect.closeTo(3.66, 2), upper: expect.closeTo(6.34, 2) },
    })
    expect(assessLevel([counted(2021, 60, 100), counted(2023, 65, 100)], higher).status).toBe('noCertainChange')
  })
  it('tier 2: a certain trend over the last ten years, with its window and slope', () => {
    expect(assessLevel(rising, higher)).toMatchObject({
      status: 'improving',
      tier: 2,
      window: { from: '2015', to: '2024' },
      slope: { perYear: expect.closeTo(1, 9) },
      baseline: { label: '2021', value: 76 },
      latest: { label: '2024', value: 79 },
      change: { value: 3 },
    })
  })
  it('tier 3: a complete count is shown without uncertainty, in no certain word', () => {
    const few = years(2021, [70, 75, 71])
    expect(assessLevel(few, { ...higher, completeCount: true })).toMatchObject({
      status: 'shownWithoutUncertainty',
      tier: 3,
      change: { value: 1 },
    })
    expect(assessLevel(few, higher)).toMatchObject({ status: 'cannotTell', tier: 4, reason: 'tooFewYears' })
  })
  it('says nothing of better or worse where neither is', () => {
    expect(assessLevel(rising, { ...options, direction: 'neither' }).status).toBe('increasing')
  })
  it('nearer to the value aimed at is better, from either side', () => {
    const towards = { ...options, direction: { towards: 50 } }
    expect(assessLevel(years(2017, [40, 41, 43, 44, 46]), towards).status).toBe('improving')
    expect(assessLevel(years(2017, [60, 59, 57, 56, 54]), towards).status).toBe('improving')
    expect(assessLevel(years(2017, [50, 49, 47, 46, 44]), towards).status).toBe('worsening')
  })
  it('past the value aimed at is farther, with intervals too', () => {
    const towards = { ...options, direction: { towards: 1 } }
    const series = [year(2021, 0.9, 0.88, 0.92), year(2023, 1.2, 1.18, 1.22)]
    expect(assessLevel(series, towards)).toMatchObject({
      status: 'worsening',
      change: { value: expect.closeTo(0.3, 9) },
    })
  })
})

describe('a level that cannot be told says what is missing', () => {
  it.each([
    ['noValues', [], {}],
    ['oneValue', [year(2021, 3)], {}],
    ['hidden', [year(2021, 3)], { hasHidden: true }],
    ['noBaseline', years(2022, [1, 2]), { completeCount: true }],
    ['noLaterValue', years(2019, [1, 2]), { completeCount: true }],
    ['tooFewYears', years(2020, [1, 2, 3, 4]), {}],
    ['overlappingMeans', [2017, 2018, 2019, 2020, 2021].map(y => meanOf(y, y + 3, y)), {}],
    ['overlappingMeans', [meanOf(2018, 2021, 1), meanOf(2020, 2023, 2)], { completeCount: true }],
    ['brokenSeries', years(2023, [1, 2]), { breaks: ['2024-01-01'] }],
    ['brokenSeries', years(2016, [1, 2, 3, 4, 5, 6]), { breaks: ['2020-01-01'] }],
  ] as const)('%s', (reason, series, more) => {
    expect(assessLevel([...series], { ...higher, ...more })).toMatchObject({ status: 'cannotTell', tier: 4, reason })
  })
})

describe('properties of the level', () => {
  const series = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 0, maxLength: 12 })
  const flipped: Record<string, string> = { improving: 'worsening', worsening: 'improving' }
  it('polarity flips better and worse and nothing else', () => {
    fc.assert(
      fc.property(series, fc.boolean(), (values, completeCount) => {
        const up = assessLevel(years(2012, values), { ...higher, completeCount })
        const down = assessLevel(years(2012, values), { ...higher, completeCount, direction: 'lower' })
        const flip = (status?: string) => status && (flipped[status] ?? status)
        expect(down).toEqual({ ...up, status: flip(up.status), ...(up.trend && { trend: flip(up.trend) }) })
      }),
    )
  })
  it('another unit changes no status', () => {
    fc.assert(
      fc.property(series, fc.constantFrom(2, 10, 1024), (values, unit) => {
        const scaled = years(
          2012,
          values.map(value => value * unit),
        )
        expect(assessLevel(scaled, higher).status).toBe(assessLevel(years(2012, values), higher).status)
      }),
    )
  })
})
