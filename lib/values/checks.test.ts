import { describe, expect, it } from 'vitest'
import { checkValue, missingCells, stops, type Entered, type Rules } from './checks'

const share: Rules = { bounds: { min: 0, max: 100 }, decimals: 1, per: 100, valueIsCount: false }
const nothing: Entered = { value: null, numerator: null, denominator: null, lower: null, upper: null }
const history = [84.2, 85.1, 84.4, 85.6, 84.9]
const found = (entered: Partial<Entered>, rules: Partial<Rules> = {}, before = history) =>
  checkValue({ ...nothing, ...entered }, { ...share, ...rules }, before).map(({ what }) => what)

describe('an error stops the value', () => {
  it.each([
    ['outside its bounds', { value: 100.1 }, 'outsideBounds'],
    ['more counted than there are', { value: 85, numerator: 11, denominator: 10 }, 'numeratorAboveDenominator'],
    ['a negative count', { value: 85, numerator: -1, denominator: 10 }, 'negativeCount'],
    ['outside its own limits', { value: 85, lower: 86, upper: 90 }, 'outsideOwnLimits'],
    ['limits the wrong way round', { value: 85, lower: 90, upper: 80 }, 'limitsTurned'],
  ] as const)('%s', (_, entered, what) => {
    expect(found(entered)).toContain(what)
    expect(stops(checkValue({ ...nothing, ...entered }, share, history))).toBe(true)
  })
  it('half a person', () =>
    expect(found({ value: 12.5 }, { valueIsCount: true, per: null, bounds: { min: 0, max: null } })).toContain(
      'countIsNotWhole',
    ))
})

describe('a warning asks, and never blocks', () => {
  it('a slipped decimal: 8.47 after 84.9, also of a series of one value, and what was meant', () => {
    expect(checkValue({ ...nothing, value: 8.47 }, share, history)).toEqual([
      { kind: 'warning', what: 'slippedDecimal', meant: 84.7, from: 84.9 },
    ])
    expect(found({ value: 23 }, {}, [2.4])).toEqual(['slippedDecimal'])
    expect(stops(checkValue({ ...nothing, value: 8.47 }, share, history))).toBe(false)
  })
  it('no slipped decimal of what has been there before, or of a few people', () => {
    expect(found({ value: 3 }, {}, [3, 30, 28, 31])).not.toContain('slippedDecimal')
    expect(found({ value: 20 }, { valueIsCount: true, per: null }, [2])).toEqual([])
  })
  it('a value far outside its history', () => expect(found({ value: 60 })).toEqual(['outsideHistory']))
  it('a share as a part of one: 0.847 where the others are 84', () =>
    expect(found({ value: 0.847 })).toEqual(['shareAsPart']))
  it('a zero far from the others', () => expect(found({ value: 0 })).toEqual(['zeroFarFromOthers']))
  it('a value that its counts do not give', () => {
    expect(found({ value: 85, numerator: 80, denominator: 100 })).toEqual(['valueIsNotItsCounts'])
    expect(found({ value: 84.6, numerator: 550, denominator: 650 })).toEqual([])
  })
  it('a step of more than three usual ones, back inside its history', () => {
    expect(found({ value: 61 }, {}, [60, 62, 65, 70, 80, 84, 82])).toEqual(['largeStep'])
    expect(found({ value: 64 }, {}, [40, 44, 48, 52, 56, 60])).toEqual([])
  })
  it('the very same value with decimals', () => expect(found({ value: 84.9 })).toEqual(['sameAsBefore']))
  it('nothing with too short a history to know better', () =>
    expect(found({ value: 60 }, {}, [84, 85, 86])).toEqual([]))
  it('nothing of an ordinary value', () => expect(found({ value: 85.3 })).toEqual([]))
})

it('groups and places that one expects are missed', () => {
  expect(missingCells(['sex=women', 'sex=men', ''], ['', 'sex=men'])).toEqual(['sex=women'])
})
