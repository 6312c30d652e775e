import { describe, expect, it } from 'vitest'
import { byChance, countedLevels, gapRollUp, levelRollUp } from './roll-up'

const counted = (counts: object, total: number, told: number) => ({
  counts,
  total,
  told,
  expectedByChance: 0.05 * told,
})

describe('the roll-up in words', () => {
  it('counts every answer, also those that could not be given', () =>
    expect(levelRollUp('sv', counted({ improving: 8, worsening: 3, cannotTell: 51 }, 62, 11))).toBe(
      'Nivå: 8 förbättras, 3 försämras, 51 kan inte avgöras',
    ))
  it('never takes what could not be told for unchanged', () =>
    expect(levelRollUp('sv', counted({ cannotTell: 4 }, 4, 0))).toBe('Nivå: 4 kan inte avgöras'))
  it('says when a trend has turned, and what is shown without uncertainty', () =>
    expect(gapRollUp('sv', counted({ closing: 1, turned: 2, shownWithoutUncertainty: 5 }, 8, 3))).toBe(
      'Skillnader: 1 minskar, 2 har vänt, 5 visas utan osäkerhet',
    ))
  it('says of a gap that its groups have changed places, as the mark does', () =>
    expect(gapRollUp('sv', counted({ changedPlace: 2, turned: 1 }, 3, 3))).toBe(
      'Skillnader: 2 där grupperna bytt plats, 1 har vänt',
    ))
  it('has each status that occurs with its number, for the legend of a strip', () =>
    expect(countedLevels('en', counted({ improving: 4, worsening: 0, noCertainChange: 28 }, 32, 32))).toEqual([
      { status: 'improving', says: '4 improving' },
      { status: 'noCertainChange', says: '28 with no certain change' },
    ]))
  it('says how many would look certain by chance', () => {
    expect(byChance('sv', counted({}, 62, 40))).toContain('Ungefär 2 av dem')
    expect(byChance('sv', counted({}, 20, 19))).toContain('Ungefär 1 av dem')
  })
})
