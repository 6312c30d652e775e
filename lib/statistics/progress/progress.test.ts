import { describe, expect, it } from 'vitest'
import { isLate, parityOf, partOfTheWay } from './part-of-the-way'
import { annualGrowth, hasReached } from './progress'
import { unProgress } from './un-progress-chart'

const at = (year: number, value: number) => ({ year, value })

describe('annual growth', () => {
  it('of a doubling in ten years is 7.18 %', () =>
    expect(annualGrowth(at(2010, 10), at(2020, 20))).toBeCloseTo(0.0718, 4))
  it('is not defined from zero, or across it', () => {
    expect(annualGrowth(at(2010, 5), at(2020, -5))).toBeUndefined()
    expect(annualGrowth(at(2010, 5), at(2010, 6))).toBeUndefined()
  })
  it('has reached a target at it or past it', () => {
    expect([hasReached(5, 5, 1), hasReached(4, 5, 1), hasReached(4, 5, -1)]).toEqual([true, false, true])
  })
})

describe('the UN Progress Chart', () => {
  const target = at(2030, 40)
  // 10 → 20 in ten years doubles again to 40 in ten more.
  it('is on track when today’s growth reaches the target', () =>
    expect(unProgress(at(2010, 10), at(2020, 20), 1, target)).toBe('onTrack'))
  it('is some progress at a tenth of the way', () =>
    expect(unProgress(at(2010, 10), at(2020, 12), 1, target)).toBe('someProgress'))
  it('is stagnation below that', () =>
    expect(unProgress(at(2010, 10), at(2020, 10.5), 1, target)).toBe('stagnationOrRegression'))
  it('is met within one per cent of 0 or 100 %', () =>
    expect(unProgress(at(2010, 90), at(2020, 99.2), 1, at(2030, 100))).toBe('met'))
  it('without a target wants 2 % a year, in the right direction', () => {
    expect(unProgress(at(2020, 100), at(2021, 97), -1)).toBe('onTrack')
    expect(unProgress(at(2020, 100), at(2021, 99), -1)).toBe('someProgress')
    expect(unProgress(at(2020, 100), at(2021, 103), -1)).toBe('stagnationOrRegression')
  })
  it('cannot assess a base at the target', () =>
    expect(unProgress(at(2020, 40), at(2021, 39), 1, target)).toBe('unableToAssess'))
})

describe('part of the way', () => {
  it('is 0 at the baseline, 1 at the target and below 0 the wrong way', () => {
    expect([partOfTheWay(10, 10, 6), partOfTheWay(10, 6, 6), partOfTheWay(10, 12, 6)]).toEqual([0, 1, -0.5])
    expect(partOfTheWay(10, 8, 10)).toBeUndefined()
  })
  it('is late against the goal at its date or nearest before', () => {
    const goals = [at(2022, 50), at(2024, 60)]
    expect(isLate(at(2023, 51), goals, 1)).toBe(false)
    expect(isLate(at(2024, 55), goals, 1)).toBe(true)
    expect(isLate(at(2021, 10), goals, 1)).toBeUndefined()
  })
  it('parity is the same from either side', () => {
    expect(parityOf(0.8, 1)).toBe(1.25)
    expect(parityOf(1.25, 1)).toBe(1.25)
    expect(parityOf(0.98, 1)).toBe(1)
    expect([parityOf(38, 50), parityOf(62, 50)]).toEqual([62, 62])
  })
})
