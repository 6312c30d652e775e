import { describe, expect, it } from 'vitest'
import type { RollUp } from '@/lib/observations/roll-up'
import { dictionary } from '@/lib/text/dictionary'
import { followUpSv } from '@/lib/text/followup-sv'
import { frozen } from '@/tests/support/frozen-report'
import { countedWords, judgedIn } from './judged-in'
import { computedOf, isAgainst } from './judgement'
import { report } from './report'

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

describe('what an answer is counted from', () => {
  const of = (...kinds: Parameters<typeof roll>) =>
    countedWords(computedOf(roll(...kinds)).counted, { reports: followUpSv })
  it('is told of each answer: of the gaps that gave it', () => {
    expect(of({ better: 1, worse: 2, up: 1, oneValue: 2, noValues: 1 }, { larger: 2 }, { smaller: 5 })).toEqual([
      'Mått: 1 bättre, 2 sämre, 1 varken bättre eller sämre, 3 utan något att jämföra med.',
      'Skillnader mellan sociala grupper: 2 större.',
    ])
    expect(of({}, { equal: 1 }, { equal: 2 })).toEqual(['Mått: inga.', 'Skillnader: 3 oförändrade.'])
  })
  it('says how many that moved are not sure', () => {
    const unsure = roll({ better: 1, worse: 2 })
    unsure.level.words = { mayBeChance: 1, untold: 1, veryLikely: 1 }
    expect(countedWords(computedOf(unsure).counted, { reports: followUpSv })[0]).toBe(
      'Mått: 1 bättre, 2 sämre (2 av de 3 osäkra).',
    )
  })
  it('is not told of what was frozen before it was', () => {
    const older = { level: 'worse', gaps: 'same', computed: { level: 'worse', gaps: 'same' }, text: '', reason: '' }
    const { judgement } = report.shape.whole.parse({ ...frozen.report.whole, judgement: older })
    expect(judgedIn(judgement, dictionary('sv'))).toHaveLength(2)
    expect(judgedIn(frozen.report.whole.judgement, dictionary('sv'))).toHaveLength(4)
  })
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
