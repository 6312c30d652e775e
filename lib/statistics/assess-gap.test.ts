import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assessGap } from './assess-gap'
import type { Point } from './series'
import { year, years } from './series-fixtures'

const options = {
  baselineStart: '2021-01-01',
  completeCount: false,
  isShare: true,
  direction: 'higher',
  decimals: 1,
} as const
const counted = (y: number, count: number, of: number): Point => ({
  ...year(y, (100 * count) / of),
  counts: { count, of, per: 100 },
})
const flat = (first: number, n: number, value: number) => years(first, Array<number>(n).fill(value))

describe('what was seen of a gap', () => {
  it('is its size from the baseline to the latest value: turnout by birth country 25 to 33 points (N9)', () => {
    const [foreign, swedish] = [
      [year(2018, 64), year(2022, 54)],
      [year(2018, 89), year(2022, 87)],
    ]
    expect(
      assessGap(foreign!, swedish!, { ...options, completeCount: true, isYearly: false, decimals: 0 }),
    ).toMatchObject({
      verdict: 'larger',
      from: { difference: 25 },
      to: { difference: 33 },
      change: 8,
      chance: 'counted',
    })
  })
  it('is equal where the printed sizes are: 3 and 3 (N10)', () => {
    const gap = assessGap(years(2021, [82, 77]), years(2021, [85, 80.2]), { ...options, decimals: 0 })
    expect(gap.verdict).toBe('equal')
  })
  it('is oriented: above zero means that the focus group is worse off', () => {
    const [low, high] = [flat(2021, 1, 20), flat(2021, 1, 30)]
    expect(assessGap(low, high, options).latest?.difference).toBe(10)
    expect(assessGap(high, low, { ...options, direction: 'lower' }).latest?.difference).toBe(10)
    expect(assessGap(low, high, { ...options, direction: 'neither' }).latest?.difference).toBe(10)
  })
  it('takes the ratio of the unfavourable share: 70 and 90 % eligible is 3.0 times as many not eligible', () => {
    const [boys, girls] = [flat(2021, 1, 70), flat(2021, 1, 90)]
    expect(assessGap(boys, girls, options).latest?.ratio).toBeCloseTo(3, 9)
    expect(assessGap(boys, girls, { ...options, isShare: false }).latest?.ratio).toBeCloseTo(90 / 70, 9)
  })
  it('with no period in common is nothing', () => {
    expect(assessGap(flat(2017, 2, 1), flat(2020, 2, 1), options)).toMatchObject({
      verdict: 'noValues',
      chance: 'untold',
    })
  })
  it('says so when difference and ratio move apart: 40 and 20 % becomes 24 and 10 %', () => {
    const gap = assessGap(years(2021, [40, 24]), years(2021, [20, 10]), { ...options, direction: 'lower' })
    expect(gap).toMatchObject({
      verdict: 'smaller',
      relative: { verdict: 'larger', from: 2, to: 2.4 },
      absoluteAndRelativeDisagree: true,
    })
  })
  it('does not say so of what rounding can do: whole per cent, 75 and 90 % becomes 68 and 87 %', () => {
    const moved = (decimals: number) =>
      assessGap(years(2018, [75, 68]), years(2018, [90, 87]), { ...options, baselineStart: '2018-01-01', decimals })
    expect(moved(1).absoluteAndRelativeDisagree).toBe(true)
    expect(moved(0).absoluteAndRelativeDisagree).toBe(false)
  })
})

describe('how far a change of a gap can be chance', () => {
  it('stands on the four measurements, by MOVER', () => {
    const boys = [counted(2021, 7000, 10000), counted(2023, 7800, 10000)]
    const girls = [counted(2021, 8000, 10000), counted(2023, 8000, 10000)]
    expect(assessGap(boys, girls, options)).toMatchObject({
      verdict: 'smaller',
      chance: 'veryLikely',
      evidence: 'measurements',
      relative: { verdict: 'smaller', chance: 'veryLikely' },
    })
    const few = (points: Point[]) =>
      points.map(({ counts, ...point }) => ({
        ...point,
        counts: { ...counts!, count: counts!.count / 50, of: counts!.of / 50 },
      }))
    expect(assessGap(few(boys), few(girls), options).chance).toBe('mayBeChance')
  })
  it('is not made uncertain by counts of an earlier definition', () => {
    const now = [2016, 2017, 2018, 2019, 2020, 2021, 2023]
    const boys = now.map(y => counted(y, y < 2023 ? 7000 : 7300, 10_000))
    const girls = now.map(y => counted(y, 8000, 10_000))
    const before = [2011, 2012, 2013, 2014, 2015].map((y, i) => counted(y, i % 2 ? 9000 : 4000, 10_000))
    const redefined = { ...options, breaks: ['2016-01-01'] }
    const { chance, limits } = assessGap(boys, girls, redefined)
    expect(assessGap([...before, ...boys], [...before, ...girls], redefined)).toMatchObject({ chance, limits })
  })
  it('has its limits at 99 % from both groups, not from the gap’s own 95 %', () => {
    const at = (y: number, value: number) => ({ ...year(y, value), lower: value - 2, upper: value + 2 })
    const gap = assessGap([at(2021, 60), at(2023, 66)], [at(2021, 70), at(2023, 70)], options)
    // Four arms of 2 make a change of 6 ± 4: at 99 % ± 5.26.
    expect(gap).toMatchObject({ chance: 'veryLikely', limits: { lower: -10, upper: -2 } })
    const less = assessGap([at(2021, 60), at(2023, 65)], [at(2021, 70), at(2023, 70)], options)
    expect(less.chance).toBe('likely')
  })
  it('stands on a trend of yearly gaps of at least eight years', () => {
    const gap = assessGap(years(2015, [69, 68, 67, 66, 65, 64, 63, 62, 61]), flat(2015, 9, 70), options)
    expect(gap).toMatchObject({ verdict: 'larger', chance: 'veryLikely', evidence: 'trend', trendVerdict: 'larger' })
  })
  it('may be chance where all limits hold no change: Borlänge’s 0.4 became −1.5 (N4)', () => {
    const [boys, girls] = [
      [counted(2021, 276, 339), counted(2024, 262, 336)],
      [counted(2021, 264, 323), counted(2024, 253, 331)],
    ]
    expect(assessGap(boys!, girls!, options)).toMatchObject({
      isCrossed: true,
      changedPlaces: false,
      chance: 'mayBeChance',
    })
  })
  it('tells a trend of the ratio by itself', () => {
    const men = years(2015, [2.9, 2.7, 16.8, 15.86, 14.88, 13.86, 12.8])
    const gap = assessGap(men, years(2015, [0, 0, 14, 13, 12, 11, 10]), {
      ...options,
      direction: 'lower',
      baselineStart: '2017-01-01',
    })
    expect(gap.relative).toMatchObject({ verdict: 'larger', chance: 'likely', evidence: 'shortTrend' })
    expect(gap.relative.p).toBeCloseTo(2 / 120, 9)
  })
  it('has no ratio when nobody in a group is worse off', () => {
    const gap = assessGap(flat(2017, 5, 90), years(2017, [100, 100, 99, 98, 97]), {
      ...options,
      baselineStart: '2018-01-01',
    })
    expect(gap.relative).toMatchObject({ chance: 'untold', reason: 'ratioUndefined' })
  })
  it('counts equal gaps as equal although 85.1 − 83.1 is not 75.1 − 73.1 in binary', () => {
    const gap = assessGap(
      years(2017, [83.1, 73.1, 63.1, 53.1, 43.1]),
      years(2017, [85.1, 75.1, 65.1, 55.1, 45.1]),
      options,
    )
    expect(gap.trend).toMatchObject({ way: 'none', p: 1 })
  })
})

describe('groups that have changed places', () => {
  const known = (y: number, value: number, arm: number) => ({
    ...year(y, value),
    lower: value - arm,
    upper: value + arm,
  })
  const swap = (arm: number) =>
    assessGap([known(2021, 60, arm), known(2023, 70, arm)], [known(2021, 70, arm), known(2023, 60, arm)], options)
  it('are those where both ends exclude no gap', () => {
    expect(swap(2)).toMatchObject({ isCrossed: true, changedPlaces: true })
    expect(swap(20)).toMatchObject({ isCrossed: true, changedPlaces: false })
  })
  it('are those whose trend crosses at the 1 % level', () => {
    const gap = assessGap(years(2015, [62, 64, 66, 68, 70, 72, 74, 76, 78]), flat(2015, 9, 71), {
      ...options,
      baselineStart: '2015-01-01',
    })
    expect(gap).toMatchObject({ changedPlaces: true })
    expect(gap.levellingDown).toBeUndefined()
  })
  it('are not told where nothing but two values is known', () => {
    expect(assessGap(years(2021, [60, 72]), years(2021, [70, 70]), options)).toMatchObject({
      isCrossed: true,
      changedPlaces: false,
    })
  })
})

describe('levelling down', () => {
  const ahead = years(2015, [80, 79, 78, 77, 76, 75, 74, 73, 72])
  it('is said of what was seen, with its word, whichever group is called focus', () => {
    expect(assessGap(ahead, flat(2015, 9, 70), options)).toMatchObject({
      verdict: 'smaller',
      levellingDown: 'veryLikely',
    })
    expect(assessGap(flat(2015, 9, 70), ahead, options)).toMatchObject({
      verdict: 'smaller',
      levellingDown: 'veryLikely',
    })
  })
  it('has the weaker of the two words', () => {
    const gap = assessGap(years(2021, [60, 61]), years(2021, [70, 68]), { ...options, completeCount: true })
    expect(gap).toMatchObject({ verdict: 'smaller', levellingDown: 'counted' })
  })
  it('is not said when those behind catch up', () => {
    expect(
      assessGap(years(2015, [60, 61, 62, 63, 64, 65, 66, 67, 68]), flat(2015, 9, 70), options).levellingDown,
    ).toBeUndefined()
  })
})

describe('properties of the gap', () => {
  const values = fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 9, maxLength: 9, size: 'max' })
  it('which group is called focus changes the sign and not what is said', () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        const one = assessGap(years(2015, a), years(2015, b), options)
        const other = assessGap(years(2015, b), years(2015, a), options)
        const said = ({ verdict, chance, changedPlaces, levellingDown }: typeof one) => ({
          verdict,
          chance,
          changedPlaces,
          levellingDown,
        })
        fc.pre((one.from?.difference ?? 0) !== 0)
        expect(said(other)).toEqual(said(one))
        expect(other.latest?.difference).toBe(0 - (one.latest?.difference ?? NaN))
      }),
    )
  })
  it('wording turns nothing: the share eligible and the share not eligible say the same', () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        const eligible = assessGap(years(2015, a), years(2015, b), options)
        const others = (v: number[]) =>
          years(
            2015,
            v.map(value => 100 - value),
          )
        const not = assessGap(others(a), others(b), { ...options, direction: 'lower' })
        expect([not.verdict, not.chance]).toEqual([eligible.verdict, eligible.chance])
        expect(not.relative).toEqual(eligible.relative)
      }),
    )
  })
  it('equal groups have difference 0 and ratio 1, and nothing has moved', () => {
    const gap = assessGap(flat(2016, 8, 42), flat(2016, 8, 42), options)
    expect(gap).toMatchObject({ verdict: 'equal', latest: { difference: 0, ratio: 1 } })
  })
})
