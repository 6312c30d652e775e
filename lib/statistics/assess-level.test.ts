import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assessLevel } from './assess-level'
import type { Point } from './series'
import { meanOf, year, years } from './series-fixtures'

const options = { baselineStart: '2021-01-01', completeCount: false, decimals: 1 }
const higher = { ...options, direction: 'higher' } as const
const counted = (y: number, count: number, of: number): Point => ({
  ...year(y, (100 * count) / of),
  counts: { count, of, per: 100 },
})
const rising = years(2015, [70, 71, 72, 73, 74, 75, 76, 77, 78, 79])

describe('what was seen of a level', () => {
  it('is told from the baseline to the latest value, whatever can be said of chance', () => {
    expect(assessLevel(years(2021, [70, 75, 71]), higher)).toMatchObject({
      verdict: 'better',
      from: { label: '2021', value: 70 },
      to: { label: '2023', value: 71 },
      change: 1,
      isFromBaseline: true,
      chance: 'untold',
      reason: 'tooFewYears',
    })
  })
  it('is told from the first comparable value where the series begins after the framework', () => {
    expect(assessLevel(years(2022, [70, 71]), higher)).toMatchObject({ from: { label: '2022' }, isFromBaseline: false })
  })
  it('is equal where the printed values are', () => {
    expect(assessLevel(years(2021, [70.01, 70.04]), higher).verdict).toBe('equal')
  })
  it('is neither better nor worse where nothing is called so', () => {
    expect(assessLevel(rising, { ...options, direction: 'neither' }).verdict).toBe('up')
  })
  it('is better nearer to the value aimed at, from either side, and worse past it', () => {
    const towards = { ...options, direction: { towards: 50 } }
    expect(assessLevel(years(2020, [40, 41, 43]), towards).verdict).toBe('better')
    expect(assessLevel(years(2020, [60, 59, 57]), towards).verdict).toBe('better')
    expect(assessLevel(years(2020, [52, 49, 40]), towards)).toMatchObject({ verdict: 'worse', change: -9 })
  })
})

describe('how far a change can be chance', () => {
  it('a trend over eight years or more that holds the baseline and goes the same way gives the word', () => {
    expect(assessLevel(rising, higher)).toMatchObject({ chance: 'veryLikely', evidence: 'trend' })
  })
  it('eligibility in Borås 2021 to 2024 fell, very likely more than chance, to the lowest since 2012 (N7)', () => {
    const eligible = [87.8, 87.1, 86.6, 84.9, 86.1, 84.3, 85.1, 85.6, 82.9, 84.1, 84.2, 83.3, 80]
    const found = assessLevel([...years(2010, [95, 95]), ...years(2012, eligible)], {
      ...higher,
      breaks: ['2012-01-01'],
    })
    expect(found).toMatchObject({
      verdict: 'worse',
      from: { value: 84.1 },
      to: { value: 80 },
      chance: 'veryLikely',
      rank: { extreme: 'lowest', since: { label: '2012' }, isFirst: true },
      redefinedOn: '2012-01-01',
    })
    expect(found.p).toBeLessThan(0.002)
  })
  it('two measurements speak where the trend may be chance', () => {
    const level = years(2013, [60, 62, 59, 61, 60, 62, 59, 61])
    const series = [...level, counted(2021, 6000, 10_000), counted(2023, 6600, 10_000)]
    expect(assessLevel(series, higher)).toMatchObject({ chance: 'veryLikely', evidence: 'measurements' })
    expect(assessLevel([counted(2021, 60, 100), counted(2023, 65, 100)], higher).chance).toBe('mayBeChance')
  })
  it('counts vary twice as much as binomially where too few years tell: 5 points of 900 are not enough', () => {
    const series = [counted(2021, 540, 900), counted(2023, 585, 900)]
    expect(assessLevel(series, higher)).toMatchObject({ chance: 'mayBeChance', evidence: 'measurements' })
    const published = series.map(({ value }, i) => year(2021 + 2 * i, value, value - 2, value + 2))
    expect(assessLevel(published, higher).chance).toBe('veryLikely')
  })
  it('a trend over five to seven years says at most likely', () => {
    expect(assessLevel(years(2017, [70, 71, 72, 73, 74, 75, 76]), higher)).toMatchObject({
      chance: 'likely',
      evidence: 'shortTrend',
    })
  })
  it('a complete count without a test is counted, and a trend the other way has its own word (N11)', () => {
    const falling = years(2009, [33.4, 31, 29.9, 29.1, 28, 27.5, 25, 24, 22, 20, 17, 14, 11.4, 15, 18.2])
    const found = assessLevel(falling, { ...options, direction: 'lower', completeCount: true })
    expect(found).toMatchObject({ verdict: 'worse', chance: 'counted', trendVerdict: 'better' })
    expect(found.trend?.chance).toBe('veryLikely')
    expect(assessLevel(falling, { ...options, direction: 'lower' })).toMatchObject({
      chance: 'untold',
      reason: 'trendOtherWay',
    })
  })
  it('elections are not yearly', () => {
    expect(assessLevel(years(2014, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]), { ...higher, isYearly: false })).toMatchObject({
      chance: 'untold',
      reason: 'notYearly',
    })
  })
  it('a complete count of at least so many people is tested as if there were no more', () => {
    const at = (y: number, value: number, atLeast: number) => ({ ...year(y, value), atLeast })
    const counts = { ...higher, completeCount: true, isYearly: false }
    expect(assessLevel([at(2018, 64, 9000), at(2022, 54, 9000)], counts)).toMatchObject({
      chance: 'veryLikely',
      evidence: 'smallestCount',
    })
    expect(assessLevel([at(2018, 64, 60), at(2022, 54, 60)], counts).chance).toBe('mayBeChance')
  })
  it('nothing is compared across a jump that nobody has explained', () => {
    const jump = years(2009, [73.3, 74.3, 75.8, 77.5, 78.9, 92.3, 91.3, 90.9, 92.2, 92.2, 92.8, 92.8, 93.4, 94.2])
    const found = assessLevel(jump, { ...higher, possibleBreaks: ['2014-01-01'] })
    expect(found.trend?.window.from).toBe('2014')
  })
})

describe('a level with nothing to compare says what is missing', () => {
  it.each([
    ['noValues', 'noValues', [], {}],
    ['oneValue', 'oneValue', [year(2021, 3)], {}],
    ['hidden', 'oneValue', [year(2021, 3)], { hasHidden: true }],
    ['noLaterValue', 'oneValue', years(2019, [1, 2]), {}],
    ['overlappingMeans', 'oneValue', [meanOf(2018, 2021, 1), meanOf(2020, 2023, 2)], {}],
    ['brokenSeries', 'oneValue', years(2023, [1, 2]), { breaks: ['2024-01-01'] }],
    ['possibleBreak', 'oneValue', years(2023, [1, 2]), { possibleBreaks: ['2024-01-01'] }],
  ] as const)('%s', (reason, verdict, series, more) => {
    expect(assessLevel([...series], { ...higher, ...more })).toMatchObject({ verdict, chance: 'untold', reason })
  })
})

describe('properties of the level', () => {
  const series = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 0, maxLength: 14, size: 'max' })
  const flipped: Record<string, string> = { better: 'worse', worse: 'better' }
  it('polarity flips better and worse and nothing else', () => {
    fc.assert(
      fc.property(series, fc.boolean(), (values, completeCount) => {
        const up = assessLevel(years(2010, values), { ...higher, completeCount })
        const down = assessLevel(years(2010, values), { ...higher, completeCount, direction: 'lower' })
        const flip = (verdict: string) => flipped[verdict] ?? verdict
        expect(down).toEqual({
          ...up,
          verdict: flip(up.verdict),
          ...(up.trendVerdict && { trendVerdict: flip(up.trendVerdict) }),
          ...(up.turned && { turned: { ...up.turned, verdict: flip(up.turned.verdict) } }),
        })
      }),
    )
  })
  it('another unit changes neither what is seen nor its word', () => {
    fc.assert(
      fc.property(series, fc.constantFrom(2, 10, 1024), (values, unit) => {
        const exact = { ...higher, decimals: undefined }
        const scaled = years(
          2010,
          values.map(value => value * unit),
        )
        const { verdict, chance } = assessLevel(years(2010, values), exact)
        expect(assessLevel(scaled, exact)).toMatchObject({ verdict, chance })
      }),
    )
  })
  it('a trend never makes what did not move in print more than chance', () => {
    fc.assert(
      fc.property(series, values => {
        const { verdict, chance } = assessLevel(years(2010, values), { ...higher, decimals: -2 })
        if (verdict === 'equal') expect(['mayBeChance', 'untold']).toContain(chance)
      }),
    )
  })
})
