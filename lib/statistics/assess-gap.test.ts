import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fixtureRows } from '@/tests/support/fixture'
import { assessGap } from './assess-gap'
import { wilson } from './intervals'
import { year, years } from './series-fixtures'

const options = { baselineStart: '2021-01-01', completeCount: false, isShare: true, direction: 'higher' } as const
const counted = (y: number, x: number, n: number) => {
  const { value, lower, upper } = wilson(x, n)
  return year(y, value, lower, upper)
}
const flat = (first: number, n: number, value: number) => years(first, Array<number>(n).fill(value))
const measured = { ...options, measuredEachPeriod: true }

describe('is the gap closing?', () => {
  it('tier 1: the change of the difference by MOVER from the four intervals', () => {
    const boys = [counted(2021, 7000, 10000), counted(2023, 7600, 10000)]
    const girls = [counted(2021, 8000, 10000), counted(2023, 8000, 10000)]
    expect(assessGap(boys, girls, options)).toMatchObject({
      status: 'closing',
      tier: 1,
      baseline: { difference: expect.closeTo(10, 9), ratio: expect.closeTo(1.5, 9) },
      latest: { difference: expect.closeTo(4, 9), ratio: expect.closeTo(1.2, 9) },
      change: { value: expect.closeTo(-6, 9), lower: expect.closeTo(-7.64, 1), upper: expect.closeTo(-4.36, 1) },
      relative: { status: 'closing', tier: 1 },
      levellingDown: false,
    })
  })
  it('tier 2: a certain trend in the yearly gap', () => {
    const gap = assessGap(years(2017, [60, 59, 58, 57, 56]), flat(2017, 5, 70), measured)
    expect(gap).toMatchObject({ status: 'widening', tier: 2, window: { from: '2017', to: '2021' } })
    expect(gap.slope?.perYear).toBeCloseTo(1, 9)
  })
  it('is oriented: above zero means that the focus group is worse off', () => {
    const [low, high] = [flat(2021, 1, 20), flat(2021, 1, 30)]
    expect(assessGap(low, high, options).baseline?.difference).toBe(10)
    expect(assessGap(high, low, { ...options, direction: 'lower' }).baseline?.difference).toBe(10)
    expect(assessGap(low, high, { ...options, direction: 'neither' }).baseline?.difference).toBe(10)
  })
  it('takes the ratio of the unfavourable share: 70 and 90 % eligible is 3.0 times as many not eligible', () => {
    const [boys, girls] = [flat(2021, 1, 70), flat(2021, 1, 90)]
    expect(assessGap(boys, girls, options).latest?.ratio).toBeCloseTo(3, 9)
    expect(assessGap(boys, girls, { ...options, isShare: false }).latest?.ratio).toBeCloseTo(90 / 70, 9)
  })
  it('closes when the group ahead falls back, whichever is called focus', () => {
    const ahead = years(2017, [80, 78, 76, 74, 72])
    expect(assessGap(ahead, flat(2017, 5, 70), measured)).toMatchObject({ status: 'closing', levellingDown: true })
    expect(assessGap(flat(2017, 5, 70), ahead, measured)).toMatchObject({ status: 'closing', levellingDown: true })
  })
  it('is no levelling down when those behind catch up', () => {
    const gap = assessGap(years(2017, [60, 61, 62, 63, 64]), flat(2017, 5, 70), measured)
    expect(gap).toMatchObject({ status: 'closing', levellingDown: false })
  })
  it('claims no narrowing when the groups have changed place', () => {
    const gap = assessGap(years(2017, [60, 64, 68, 72, 76]), flat(2017, 5, 70), {
      ...measured,
      baselineStart: '2017-01-01',
    })
    expect(gap).toMatchObject({ status: 'changedPlace', changedPlace: true, levellingDown: false })
  })
  it('says so when difference and ratio move apart: 40 and 20 % becomes 24 and 10 %', () => {
    const gap = assessGap(years(2021, [40, 24]), years(2021, [20, 10]), {
      ...options,
      direction: 'lower',
      completeCount: true,
    })
    expect(gap).toMatchObject({
      status: 'shownWithoutUncertainty',
      baseline: { difference: 20, ratio: 2 },
      latest: { difference: 14, ratio: 2.4 },
      absoluteAndRelativeDisagree: true,
    })
  })
  it('does not say so of what rounding can do: whole per cent, 75 and 90 % becomes 68 and 87 %', () => {
    const moved = (decimals: number) =>
      assessGap(years(2018, [75, 68]), years(2018, [90, 87]), { ...options, baselineStart: '2018-01-01', decimals })
    expect(moved(1)).toMatchObject({ baseline: { difference: 15, ratio: 2.5 }, absoluteAndRelativeDisagree: true })
    expect(moved(0)).toMatchObject({ latest: { difference: 19 }, absoluteAndRelativeDisagree: false })
  })
  it('tells a trend of the ratio by itself, in its own window: 1.20 became 1.28 while the difference stood', () => {
    const men = years(2015, [2.9, 2.7, 16.8, 15.86, 14.88, 13.86, 12.8])
    const gap = assessGap(men, years(2015, [0, 0, 14, 13, 12, 11, 10]), { ...measured, direction: 'lower' })
    expect(gap).toMatchObject({ status: 'noCertainChange', tier: 2, window: { from: '2015', to: '2021' } })
    expect(gap.relative).toMatchObject({ status: 'widening', tier: 2, window: { from: '2017', to: '2021' } })
    expect(gap.relative.p).toBeCloseTo(2 / 120, 9)
  })
  it('has no ratio when nobody in a group is worse off', () => {
    const gap = assessGap(flat(2017, 5, 90), years(2017, [100, 100, 99, 98, 97]), measured)
    expect(gap.relative).toEqual({ status: 'cannotTell', tier: 4, reason: 'ratioUndefined' })
    expect(gap.status).not.toBe('cannotTell')
  })
  it('cannot be told with no period in common', () => {
    expect(assessGap(flat(2017, 2, 1), flat(2020, 2, 1), options)).toMatchObject({
      status: 'cannotTell',
      reason: 'noValues',
    })
  })
  it('counts equal gaps as equal although 85.1 − 83.1 is not 75.1 − 73.1 in binary', () => {
    const gap = assessGap(
      years(2017, [83.1, 73.1, 63.1, 53.1, 43.1]),
      years(2017, [85.1, 75.1, 65.1, 55.1, 45.1]),
      options,
    )
    expect(gap.p).toBe(1)
  })
})

describe('sports participation 7–20 years, boys and girls in Borås (U09800)', () => {
  const rows = fixtureRows('known-answers/kolada-u09800-boras.csv').map(row => row.split(','))
  const of = (gender: string) =>
    rows.filter(([sex]) => sex === gender).map(([, y, value]) => year(Number(y), Number(value)))
  const { baselineStart, completeCount, direction } = options
  const sport = { baselineStart, completeCount, direction, isShare: false }
  const before = (last: number) => (point: { start: string }) => point.start <= `${last}-01-01`

  it('was levelling down until 2021: 18.3 became 8.7 while the boys fell', () => {
    const gap = assessGap(of('K').filter(before(2021)), of('M').filter(before(2021)), sport)
    expect(gap).toMatchObject({ status: 'closing', levellingDown: true })
    expect(gap.first?.difference).toBeCloseTo(18.3, 1)
    expect(gap.latest?.difference).toBeCloseTo(8.7, 1)
  })
  it('has turned since 2021, so no certain word is used for the present', () => {
    const gap = assessGap(of('K'), of('M'), sport)
    expect(gap).toMatchObject({
      status: 'turned',
      turnedSince: { label: '2021' },
      trend: 'closing',
      levellingDown: false,
    })
    expect(gap.latest?.difference).toBeCloseTo(14.3, 1)
  })
})

describe('properties of the gap', () => {
  const values = fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 8, maxLength: 8 })
  it('which group is called focus changes the sign and not the status', () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        const one = assessGap(years(2016, a), years(2016, b), measured)
        const other = assessGap(years(2016, b), years(2016, a), measured)
        expect(other.status).toBe(one.status)
        expect(other.levellingDown).toBe(one.levellingDown)
        expect(other.latest?.difference).toBe(0 - (one.latest?.difference ?? NaN))
      }),
    )
  })
  it('polarity turns the sign and leaves the status of the difference', () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        const up = assessGap(years(2016, a), years(2016, b), measured)
        const down = assessGap(years(2016, a), years(2016, b), { ...measured, direction: 'lower' })
        expect(down.status).toBe(up.status)
        expect(down.latest?.difference).toBe(0 - (up.latest?.difference ?? NaN))
      }),
    )
  })
  it('wording turns nothing: the share eligible and the share not eligible give the same ratio and status', () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        const eligible = assessGap(years(2016, a), years(2016, b), measured)
        const others = (v: number[]) =>
          years(
            2016,
            v.map(value => 100 - value),
          )
        const not = assessGap(others(a), others(b), { ...measured, direction: 'lower' })
        expect(not.status).toBe(eligible.status)
        expect(not.relative).toEqual(eligible.relative)
        expect(not.latest?.ratio).toBeCloseTo(eligible.latest?.ratio ?? NaN, 9)
      }),
    )
  })
  it('equal groups have difference 0 and ratio 1', () => {
    const gap = assessGap(flat(2016, 6, 42), flat(2016, 6, 42), measured)
    expect(gap).toMatchObject({ status: 'noCertainChange', latest: { difference: 0, ratio: 1 } })
  })
})
