import { describe, expect, it } from 'vitest'
import type { RollUp } from '@/lib/observations/roll-up'
import { computedOf, isAgainst } from './judgement'

type Seen = Record<string, number>
const roll = (level: Seen, social: Seen = {}, sexes: Seen = {}): RollUp => {
  const counts = (seen: Seen) => ({
    ...{ total: 9, seen, words: {}, tested: 0, moreThanChance: 0, byChance: { independent: 0, alike: 0 } },
  })
  return {
    ...{ readings: [], social: [], sexes: [], level: counts(level), allGaps: counts(social) },
    ...{ socialGaps: counts(social), sexGaps: counts(sexes) },
  }
}

describe('what the figures say of a goal', () => {
  it.each([
    [{ better: 4, worse: 2 }, 'better'],
    [{ better: 3, worse: 2 }, 'both'],
    [{ better: 1, worse: 2 }, 'worse'],
    [{ equal: 2, oneValue: 1 }, 'same'],
    [{ oneValue: 3 }, 'unknown'],
    [{}, 'unknown'],
  ])('levels %o are %s', (seen, says) => expect(computedOf(roll(seen)).level).toBe(says))

  it.each([
    [{ larger: 3, smaller: 2 }, { smaller: 9 }, 'worse'],
    [{ equal: 4 }, { smaller: 1 }, 'better'],
    [{ larger: 1, smaller: 1 }, {}, 'both'],
    [{ equal: 1 }, {}, 'same'],
    [{ oneValue: 1 }, {}, 'unknown'],
  ])('gaps between social groups %o and sexes %o are %s', (social, sexes, says) =>
    expect(computedOf(roll({}, social, sexes)).gaps).toBe(says),
  )
})

describe('a judgement', () => {
  const computed = { level: 'better', gaps: 'worse' } as const
  it('is against the figures where one of its answers is another', () => {
    expect(isAgainst({ level: 'better', gaps: 'worse' }, computed)).toBe(false)
    expect(isAgainst({ level: 'better', gaps: 'same' }, computed)).toBe(true)
    expect(isAgainst({ level: 'worse', gaps: null }, computed)).toBe(true)
  })
  it('that is not made is against nothing', () => expect(isAgainst({ level: null, gaps: null }, computed)).toBe(false))
})
