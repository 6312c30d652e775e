import { describe, expect, it } from 'vitest'
import { chanceOfLimits } from './chance'
import { dispersionOf, USUAL_DISPERSION } from './dispersion'
import { wilson } from './intervals'
import { apart, measurementAtLeast, measurementOf } from './measurement'
import { year } from './series-fixtures'

const counted = (y: number, count: number, of: number) => ({
  ...year(y, (100 * count) / of),
  counts: { count, of, per: 100 },
})

describe('the limits of a measurement', () => {
  it('are Wilson’s of x / φ in n / φ', () => {
    const { at95 } = measurementOf(counted(2021, 652, 766), 2)!
    expect(at95).toEqual(wilson(326, 383))
  })
  it('are the source’s own, each arm stretched by 2.576 / 1.960 for 99 %', () => {
    const { at95, at99 } = measurementOf(year(2021, 20, 18, 24), 3)!
    expect(at95).toEqual({ value: 20, lower: 18, upper: 24 })
    expect(at99.lower).toBeCloseTo(20 - (2 * 2.575829) / 1.959964, 5)
    expect(at99.upper).toBeCloseTo(20 + (4 * 2.575829) / 1.959964, 5)
  })
  it('are not known without counts and limits', () => expect(measurementOf(year(2021, 20), 2)).toBeUndefined())
  it('of a complete count stand on the least people there were, and widen by half a printed unit', () => {
    const at = (value: number, atLeast: number) => measurementAtLeast({ ...year(2018, value), atLeast }, 0)!
    const half = wilson(0.64 * 195, 195).lower - at(64, 390).at95.lower
    expect(half).toBeCloseTo(0.5, 9)
    // Turnout by birth country in Borås, 25 points apart and then 33, were there no more than so many people.
    const before = apart(at(89, 560), at(64, 390))
    const after = apart(at(87, 560), at(54, 390))
    const { at95 } = apart(after, before)
    expect(at95.value).toBeCloseTo(8, 9)
    expect(at95.lower).toBeLessThan(0)
    expect(chanceOfLimits(apart(after, before))).toBe('mayBeChance')
  })
})

describe('dispersion', () => {
  it('is two where fewer than six years are counted', () => {
    expect(dispersionOf([2018, 2019, 2020].map(y => counted(y, 50, 100)))).toBe(USUAL_DISPERSION)
  })
  it('is at least one, where counts lie on their trend', () => {
    expect(dispersionOf([2015, 2016, 2017, 2018, 2019, 2020].map(y => counted(y, 500, 1000)))).toBe(1)
  })
  it('is χ² / df around the trend: 40, 60, 40, 60, 40, 60 of 100 lie √(1/25) · 10 / 5 from it', () => {
    const series = [40, 60, 60, 40, 40, 60, 60, 40].map((count, i) => counted(2012 + i, count, 100))
    // Symmetric about its middle, so the trend is flat at one half: χ² = 8 · 10² / 25 over 6 degrees of freedom.
    expect(dispersionOf(series)).toBeCloseTo((8 * 100) / 25 / 6, 6)
  })
})
