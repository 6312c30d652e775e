import { describe, expect, it } from 'vitest'
import { countChanges } from '@/lib/statistics/count-changes'
import { byChance, countedLevels, gapRollUp, levelRollUp, testedWords } from './roll-up'

const tested = (n: number, evidence: 'trend' | 'measurements') =>
  countChanges(
    Array.from({ length: n }, () => ({ verdict: 'better' as const, chance: 'mayBeChance' as const, evidence })),
  )

describe('the roll-up in words', () => {
  it('counts all that was seen, also what cannot be compared', () => {
    const level = countChanges([
      { verdict: 'better' as const, chance: 'veryLikely' },
      { verdict: 'worse' as const, chance: 'counted' },
      { verdict: 'oneValue' as const, chance: 'untold' },
    ])
    expect(levelRollUp('sv', level)).toBe('Nivå: 1 bättre, 1 sämre, 1 utan något att jämföra med')
    expect(countedLevels('en', level).map(({ verdict }) => verdict)).toEqual(['better', 'worse', 'oneValue'])
  })
  it('says first which gaps grew', () =>
    expect(
      gapRollUp(
        'sv',
        countChanges([
          { verdict: 'smaller' as const, chance: 'likely' },
          { verdict: 'larger' as const, chance: 'counted' },
        ]),
      ),
    ).toBe('Skillnader: 1 större, 1 mindre'))

  it('tells in whole numbers how many would look like more than chance though nothing had changed', () => {
    expect(byChance('sv', tested(32, 'trend'))).toMatch(
      /ungefär 1 av de 32 prövade .* upp till \d om varje år liknar det förra\.$/,
    )
    expect(byChance('en', tested(40, 'measurements'))).toMatch(/about 2 of the 40 tested/)
    expect(byChance('sv', tested(3, 'measurements'))).not.toMatch(/\d[.,]\d|ungefär 0/)
  })
  it('says nothing of chance where nothing could be tested', () => {
    const none = countChanges([{ verdict: 'larger' as const, chance: 'counted' as const }])
    expect(byChance('sv', none) + testedWords('sv', none)).toBe('')
  })
  it('tells what came of the tests', () =>
    expect(testedWords('sv', tested(2, 'trend'))).toBe(
      '2 förändringar har kunnat prövas, och alla kan bero på slumpen.',
    ))
})
