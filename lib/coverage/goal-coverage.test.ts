import { describe, expect, it } from 'vitest'
import { goalLacks, indicatorLacks } from './goal-coverage'

const measured = { hasValues: true, hasSocialGroups: true }
const done = { isAnsweredFor: true }
const whole = { isAnalysed: true, isTranslated: true }

describe('what a goal lacks', () => {
  it('is nothing where it is measured, by group too, and somebody answers for what is done', () =>
    expect(goalLacks({ ...whole, indicators: [measured], actions: [done] })).toEqual([]))
  it('is indicators and åtgärder where there are none, and not what those would have', () =>
    expect(goalLacks({ ...whole, indicators: [], actions: [] })).toEqual(['indicators', 'actions']))
  it('is values as soon as one of its indicators has none', () =>
    expect(goalLacks({ ...whole, indicators: [measured, { ...measured, hasValues: false }], actions: [done] })).toEqual(
      ['values'],
    ))
  it('is a difference between social groups only where none of its indicators has one', () => {
    const without = { ...measured, hasSocialGroups: false }
    expect(goalLacks({ ...whole, indicators: [measured, without], actions: [done] })).toEqual([])
    expect(goalLacks({ ...whole, indicators: [without, without], actions: [done] })).toEqual(['socialGaps'])
  })
  it('is analysis until somebody has written what they conclude', () =>
    expect(goalLacks({ ...whole, isAnalysed: false, indicators: [measured], actions: [done] })).toEqual(['analysis']))
  it('is owners as soon as nobody answers for one of its åtgärder', () =>
    expect(goalLacks({ ...whole, indicators: [measured], actions: [done, { isAnsweredFor: false }] })).toEqual([
      'owners',
    ]))
  it('is English of what it says, where that was written of other words', () =>
    expect(goalLacks({ ...whole, isTranslated: false, indicators: [measured], actions: [done] })).toEqual(['english']))
})

describe('what an indicator lacks', () => {
  const followed = { hasOwner: true, hasSource: true, firstYear: 2015, due: [] }
  it('is nothing where all is known', () => expect(indicatorLacks(followed, 2021)).toEqual([]))
  it('is a baseline where its values begin after changes are counted from', () => {
    expect(indicatorLacks({ ...followed, firstYear: 2022 }, 2021)).toEqual(['baseline'])
    expect(indicatorLacks({ ...followed, firstYear: 2021 }, 2021)).toEqual([])
  })
  it('is fresh values where a period has passed, and both where it has no values at all', () => {
    expect(indicatorLacks({ ...followed, due: ['2025'] }, 2021)).toEqual(['fresh'])
    expect(indicatorLacks({ ...followed, firstYear: null }, 2021)).toEqual(['baseline', 'fresh'])
  })
  it('is an owner and a source where nobody is said', () =>
    expect(indicatorLacks({ ...followed, hasOwner: false, hasSource: false }, 2021)).toEqual(['owner', 'source']))
})
