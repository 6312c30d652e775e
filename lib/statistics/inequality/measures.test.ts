import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differenceOf, ratioOf } from './extremes'
import type { Group } from './group'
import { inequalityMeasures } from './measures'
import { logitSlopeIndex } from './slope-index'

const groups = (estimates: (number | null)[], population = 100): Group[] =>
  estimates.map(estimate => ({ estimate, population, se: 1 }))
const districts = { isFavourable: false, isOrdered: false, scale: 100 }
const education = { isFavourable: true, isOrdered: true, scale: 100 }

describe('when a measure applies', () => {
  it('D and R need two groups, everything else more than two', () => {
    const two = inequalityMeasures(groups([70, 90]), education)
    expect(two.difference.value?.difference).toBe(20)
    expect(two.slopeIndex.reason).toBe('tooFewGroups')
    expect(two.forAnalysts.attributable.reason).toBe('tooFewGroups')
    expect(inequalityMeasures(groups([70]), education).difference.reason).toBe('tooFewGroups')
  })
  it('R is that of the unfavourable share: 90 and 70 % eligible is 3.0, 10 and 30 % not eligible too', () => {
    expect(inequalityMeasures(groups([70, 90]), education).ratio.value?.ratio).toBeCloseTo(3, 9)
    const worded = inequalityMeasures(groups([30, 10]), { ...education, isFavourable: false })
    expect(worded.ratio.value?.ratio).toBeCloseTo(3, 9)
  })
  it('R does not exist when nobody in a group is worse off', () => {
    expect(inequalityMeasures(groups([70, 100]), education).ratio.reason).toBe('notPositive')
  })
  it('districts have no order, so no slope and no concentration', () => {
    const { slopeIndex, forAnalysts } = inequalityMeasures(groups([10, 20, 30]), districts)
    expect(slopeIndex.reason).toBe('notOrdered')
    expect(forAnalysts.concentration.reason).toBe('notOrdered')
    expect(forAnalysts.boundedConcentration.reason).toBe('notOrdered')
  })
  it('an ordered dimension has no between-group variance', () => {
    expect(inequalityMeasures(groups([10, 20, 30]), education).forAnalysts.betweenGroupVariance.reason).toBe(
      'isOrdered',
    )
  })
  it('an ordered dimension must be whole; a non-ordered may lack 15 % of its groups', () => {
    expect(inequalityMeasures(groups([10, null, 30, 40]), education).slopeIndex.reason).toBe('missingGroup')
    const ten = [10, 20, 30, 40, 50, 60, 70, 80, 90]
    expect(inequalityMeasures(groups([...ten, null]), districts).variance.value).toBeGreaterThan(0)
    expect(inequalityMeasures(groups([...ten, null, null]), districts).variance.reason).toBe('missingGroup')
  })
  it('a population that is unknown or 0 everywhere weighs nothing', () => {
    const unknown = groups([10, 20, 30]).map(group => ({ ...group, population: null }))
    expect(inequalityMeasures(unknown, education).slopeIndex.reason).toBe('missingPopulation')
    expect(inequalityMeasures(groups([10, 20, 30], 0), education).slopeIndex.reason).toBe('missingPopulation')
  })
  it('the variance without noise is for many groups, each with its standard error', () => {
    expect(inequalityMeasures(groups([10, 20, 30]), districts).variance.reason).toBe('tooFewGroups')
    const many = Array.from({ length: 12 }, (_, i) => ({ estimate: i, population: 10 }))
    expect(inequalityMeasures(many, districts).variance.reason).toBe('missingError')
  })
  it('a share lies within its scale, which is given and not guessed', () => {
    expect(inequalityMeasures(groups([10, 52, 120]), education).slopeIndex.reason).toBe('notOnScale')
    const perThousand = inequalityMeasures(groups([52, 30, 10]), { ...education, isFavourable: false, scale: 1000 })
    expect(perThousand.slopeIndex.value?.sii).toBeLessThan(-40)
  })
})

/** Every number of a measure, by its path, with the reasons as they are. */
function numbers(measured: object, path = ''): [string, number | string][] {
  return Object.entries(measured).flatMap(([key, value]) => {
    if (typeof value === 'number' || typeof value === 'string') return [[`${path}.${key}`, value]]
    return typeof value === 'object' && value ? numbers(value, `${path}.${key}`) : []
  })
}
const close = (a: object, b: object) => {
  const [before, after] = [numbers(a), new Map(numbers(b))]
  expect(after.size).toBe(before.length)
  for (const [path, number] of before) {
    if (typeof number === 'string') expect(after.get(path), path).toBe(number)
    else expect(after.get(path), path).toSatisfy((x: number) => Math.abs(x - number) <= 1e-6 * (1 + Math.abs(number)))
  }
}

describe('properties of the measures', () => {
  const group = fc.record({
    estimate: fc.integer({ min: 5, max: 45 }),
    population: fc.integer({ min: 1, max: 500 }),
    se: fc.integer({ min: 1, max: 3 }),
  })
  const several = fc.array(group, { minLength: 3, maxLength: 14 })

  it('relabelling the groups leaves non-ordered measures unchanged', () => {
    fc.assert(
      fc.property(several, list =>
        close(inequalityMeasures(list, districts), inequalityMeasures(list.toReversed(), districts)),
      ),
    )
  })
  it('the logit slope is found where one group has nearly all inhabitants', () => {
    const list = [
      { estimate: 33, population: 4, se: 1 },
      { estimate: 13, population: 1, se: 1 },
      { estimate: 5, population: 334, se: 1 },
    ]
    const before = logitSlopeIndex(list, true, 100).value!
    const doubled = list.map(one => ({ ...one, estimate: 2 * one.estimate }))
    const after = logitSlopeIndex(doubled, true, 200).value!
    // The same line to a pattern search over the likelihood.
    expect(before.sii).toBeCloseTo(-28.9801, 3)
    expect(after.sii).toBeCloseTo(2 * before.sii, 6)
  })
  it('another unit scales absolute measures and leaves relative ones', () => {
    const absolute = /difference|bgsd|sii|aci|par$|meanDifference|\.se$/
    const squared = /variance\.value$|\.bgv$|betweenGroupVariance\.value\.se$/
    fc.assert(
      fc.property(several, fc.boolean(), (list, isOrdered) => {
        const doubled = list.map(one => ({ ...one, estimate: 2 * one.estimate, se: 2 * one.se }))
        const meaning = { isFavourable: true, isOrdered, reference: 0 }
        const before = numbers(inequalityMeasures(list, { ...meaning, scale: 100 }))
        const after = new Map(numbers(inequalityMeasures(doubled, { ...meaning, scale: 200 })))
        for (const [path, number] of before) {
          if (typeof number === 'string') expect(after.get(path)).toBe(number)
          else
            expect(after.get(path), path).toBeCloseTo(
              number * (squared.test(path) ? 4 : absolute.test(path) ? 2 : 1),
              5,
            )
        }
      }),
    )
  })
  it('splitting a group into two equal parts leaves weighted measures unchanged (the slope reads ranks anew)', () => {
    fc.assert(
      fc.property(several, fc.boolean(), (list, isOrdered) => {
        const [first, ...rest] = list
        const half = first && { ...first, population: first.population / 2 }
        const split = half ? [half, half, ...rest] : rest
        const weights = (measures: object) =>
          numbers(measures).filter(([path]) => !/unweighted|^\.variance|slopeIndex|\.se(OfLog)?$/i.test(path))
        const meaning = { isFavourable: false, isOrdered, scale: 100 }
        close(
          Object.fromEntries(weights(inequalityMeasures(list, meaning))),
          Object.fromEntries(weights(inequalityMeasures(split, meaning))),
        )
      }),
    )
  })
  it('equal groups give 0, and ratios 1', () => {
    fc.assert(
      fc.property(several, fc.boolean(), (list, isOrdered) => {
        const equal = list.map(one => ({ ...one, estimate: 30 }))
        const measures = inequalityMeasures(equal, { isFavourable: true, isOrdered, scale: 100, reference: 0 })
        for (const [path, number] of numbers(measures))
          if (typeof number === 'number' && !/\.se(OfLog)?$/.test(path))
            expect(number, path).toBeCloseTo(/ratio\.value\.ratio|rii$/.test(path) ? 1 : 0, 6)
      }),
    )
  })
})

describe('a standard error of 0 is known', () => {
  const pair = (ses: [number | null, number | null]): Group[] => [
    { estimate: 70, population: 100, se: ses[0] },
    { estimate: 90, population: 100, se: ses[1] },
  ]
  it.each([
    [0, 7.05186, 7.05186],
    [7.05186, 0, 7.05186],
    [0, 0, 0],
    [3, 4, 5],
  ])('%f and %f make %f', (first, second, se) => {
    expect(differenceOf(pair([first, second]), education).value?.se).toBeCloseTo(se, 9)
  })
  it('and the ratio has one too', () => {
    expect(ratioOf(pair([0, 9]), education).value?.seOfLog).toBeCloseTo(0.1, 9)
  })
  it('one that is not known leaves the difference without', () => {
    expect(differenceOf(pair([null, 4]), education).value).toEqual({ difference: 20 })
    expect(ratioOf(pair([4, null]), education).value).not.toHaveProperty('seOfLog')
  })
})
