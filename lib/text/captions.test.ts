import { describe, expect, it } from 'vitest'
import type { AssessmentOptions } from '@/lib/statistics/assess-change'
import { assessGap } from '@/lib/statistics/assess-gap'
import { assessLevel } from '@/lib/statistics/assess-level'
import { wilson } from '@/lib/statistics/intervals'
import type { Direction, Point } from '@/lib/statistics/series'
import { meanOf, year, years } from '@/lib/statistics/series-fixtures'
import { chancesIn, forbiddenIn } from '@/tests/support/chance-in-words'
import { wrongFinding, wrongWords } from '@/tests/support/honest-caption'
import type { CaptionFacts } from './caption-facts'
import { caption } from './captions'
import { gapHeadline, headline, levelHeadline } from './headlines'

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')
const share = (y: number, x: number, n: number): Point => {
  const { value, lower, upper } = wilson(x, n)
  return { ...year(y, value, lower, upper), counts: { count: x, of: n, per: 100 } }
}

type Case = Partial<Pick<CaptionFacts, 'subject' | 'name' | 'unit' | 'decimals' | 'countsPeople'>> & {
  direction?: Direction
  total?: Point[]
  focus?: Point[]
  reference?: Point[]
  groups?: [string, string]
  options?: Partial<AssessmentOptions>
}

function told({
  direction = 'higher',
  total = [],
  focus,
  reference,
  groups = ['pojkar', 'flickor'],
  options,
  ...given
}: Case) {
  const { decimals = 1, unit = 'procent', subject = 'Andelen elever som är behöriga' } = given
  const asked = {
    baselineStart: '2021-01-01',
    completeCount: false,
    decimals,
    direction,
    isShare: unit === 'procent',
    ...options,
  }
  const level = assessLevel(total, asked)
  const facts: CaptionFacts = {
    title: 'Titel',
    ...given,
    subject,
    unit,
    decimals,
    direction,
    isShare: asked.isShare,
    level,
  }
  const assessment = focus && reference && assessGap(focus, reference, asked)
  const gap = assessment && { focus: groups[0], reference: groups[1], assessment }
  const whole = { ...facts, ...(gap && { gap }) }
  return {
    level,
    assessment,
    caption: plain(caption('sv', whole)),
    headline: plain(headline('sv', whole, false)),
    ofLevel: plain(levelHeadline('sv', facts)),
    ofGap: gap ? plain(gapHeadline('sv', facts, gap)) : '',
    faults: [
      ...wrongWords(caption('sv', whole), level, assessment, assessment?.relative),
      ...wrongWords(caption('en', whole), level, assessment, assessment?.relative),
      ...wrongFinding(headline('sv', whole, false), level, assessment),
      ...wrongFinding(headline('en', whole, true), level, assessment),
    ],
  }
}

/** A fall in every year since the measure was changed in 2012, of counts that are known: N15428 (case N7). */
const falling = years(2012, [88.6, 88.1, 87.5, 86.9, 86.6, 86.0, 85.7, 85.2, 84.9, 84.1, 82.6, 81.3, 80.0])

describe('the level', () => {
  const since2012 = told({ total: [year(2011, 85), ...falling], options: { breaks: ['2012-01-01'] } })
  it('is told from where to where, with its rank since the measure was changed, and then its chance', () => {
    expect(since2012.ofLevel).toMatch(
      /sjönk från 84,1 till 80,0 procent mellan 2021 och 2024, den lägsta sedan måttet ändrades 2012\. Det är mycket sannolikt mer än slump\.$/,
    )
    expect(since2012.faults).toEqual([])
  })
  it('has its trend in the same sentence as the chance that stands on it', () =>
    expect(since2012.caption).toMatch(/nedgång sedan 2012, mycket sannolikt mer än slump\.$/))

  it('has the trend in a sentence of its own where the change went the other way', () => {
    const other = told({
      direction: 'lower',
      total: years(2010, [9, 8.6, 8.2, 7.9, 7.5, 7.1, 6.8, 6.3, 6, 5.8, 5.5, 5.3, 5.5]),
      options: { completeCount: true },
    })
    expect(other.caption).toContain('steg från 5,3 till 5,5 procent')
    expect(other.caption).toMatch(/Sedan 2010 .*ändå.* mer än av slump\./)
    expect(other.faults).toEqual([])
  })

  it('is unchanged only where the printed values are equal, and then nothing is said of chance (case N10)', () => {
    const still = told({ decimals: 0, total: [year(2021, 82.7), year(2022, 83.4)], options: { completeCount: true } })
    expect(still.caption).toContain('oförändrad: 83 procent både 2021 och 2022')
    expect(chancesIn(still.caption)).toEqual([])
  })
  it('is one value and no change where there is but one', () => {
    const one = told({ total: [year(2021, 39.1)] })
    expect(one.caption).toMatch(/^År 2021 var andelen elever som är behöriga 39,1 procent\. /)
    expect(chancesIn(one.caption)).toEqual([])
  })
  it('names both periods of pooled means', () =>
    expect(told({ total: [meanOf(2015, 2018, 72), meanOf(2019, 2022, 72.7)] }).ofLevel).toContain(
      'mellan perioderna 2015–2018 och 2019–2022',
    ))
  it('comes nearer to a value aimed at, or farther from it', () =>
    expect(
      told({ direction: { towards: 50 }, total: years(2021, [38, 40]), options: { completeCount: true } }).ofLevel,
    ).toContain('steg från 38,0 till 40,0 procent mellan 2021 och 2022 och kom närmare 50 procent'))
  it('is counted in things where no people are counted', () => {
    const counted = {
      unit: 'antal',
      direction: 'higher',
      total: years(2021, [26.6, 33]),
      options: { completeCount: true },
    } as const
    expect(told({ ...counted, countsPeople: false }).ofLevel).toMatch(/Allt är räknat\.$/)
    expect(told(counted).ofLevel).toMatch(/Alla personer är räknade, inte ett urval\.$/)
  })
  it('says that there are no values, and nothing of chance', () => {
    expect(told({}).caption).toBe('Det finns inga värden för andelen elever som är behöriga.')
    expect(told({}).faults).toEqual([])
  })
})

describe('the gap', () => {
  const turnout = told({
    name: 'Valdeltagande i kommunvalet',
    decimals: 0,
    groups: ['utrikes födda', 'inrikes födda'],
    total: [year(2018, 83), year(2022, 78)],
    focus: [year(2018, 62), year(2022, 50)],
    reference: [year(2018, 87), year(2022, 83)],
    options: { completeCount: true, isYearly: false },
  })
  it('of a complete count is a fact, and who is worse off is said (case N9)', () => {
    expect(turnout.ofGap).toBe(
      'Skillnaden i valdeltagande mellan utrikes och inrikes födda ökade från 25 till 33 procentenheter mellan 2018 och 2022, ' +
        'till nackdel för utrikes födda. Alla personer är räknade, inte ett urval.',
    )
    expect(turnout.faults).toEqual([])
  })
  it('shares its years and its word with the level where they are the same', () => {
    expect(turnout.headline.match(/2018/g)).toHaveLength(1)
    expect(chancesIn(turnout.headline)).toEqual(['counted'])
  })

  it('that fell in the long run and grew since the baseline is back where it was (case N11)', () => {
    const sport = told({
      unit: 'antal',
      countsPeople: false,
      groups: ['flickor', 'pojkar'],
      total: years(2009, [33, 33, 33, 33, 33, 33, 33, 33, 33, 33, 33, 33, 24.9, 28, 31.2]),
      focus: years(2009, Array<number>(15).fill(20)),
      reference: years(2009, [40, 39, 41, 40, 40, 36.9, 37.6, 37.5, 37.2, 36.3, 35.9, 32.9, 31.4, 35.1, 38.2]),
      options: { completeCount: true },
    })
    expect(sport.ofGap).toMatch(
      /ökade från 11,4 till 18,2 mellan 2021 och 2023, .* tillbaka på 2013 års nivå\. Allt är räknat\.$/,
    )
    expect(sport.caption).toMatch(/Sedan 2009 har skillnaden ändå minskat, (mycket )?sannolikt mer än av slump\./)
    expect(sport.faults).toEqual([])
  })

  it('that crosses zero is told by who stood higher, and the groups have not changed places (case N4)', () => {
    const crossed = told({
      total: [share(2021, 300, 390), share(2024, 430, 560)],
      focus: [share(2021, 150, 196), share(2024, 217, 280)],
      reference: [share(2021, 150, 194), share(2024, 213, 280)],
    })
    expect(crossed.ofGap).toMatch(/\d procentenheter lägre för pojkar än för flickor 2021 men \d,\d högre 2024/)
    expect(crossed.caption).not.toContain('bytt plats')
    expect(crossed.faults).toEqual([])
  })
  it('says that groups have changed places only where that is more than chance', () => {
    const changed = told({
      total: [share(2021, 7000, 10000), share(2023, 7000, 10000)],
      focus: [share(2021, 6000, 10000), share(2023, 8000, 10000)],
      reference: [share(2021, 8000, 10000), share(2023, 6000, 10000)],
    })
    expect(changed.assessment?.changedPlaces).toBe(true)
    expect(changed.caption).toContain('bytt plats')
  })

  it('that shrank because those better off got worse is levelling down, with its word', () => {
    const levelled = told({
      total: years(2017, [75, 74, 73, 72, 71]),
      focus: years(2017, [70, 70, 70, 70, 70]),
      reference: years(2017, [80, 78, 76, 74, 72]),
      options: { baselineStart: '2017-01-01' },
    })
    expect(levelled.caption).toContain('utjämning nedåt: det gick sämre för flickor, som hade det bättre')
    expect(levelled.faults).toEqual([])
  })
  it('has a sentence of its own for the ratio where that went the other way', () => {
    const apart = told({
      direction: 'lower',
      total: years(2021, [30, 17]),
      focus: years(2021, [40, 24]),
      reference: years(2021, [20, 10]),
      options: { completeCount: true },
    })
    expect(apart.caption).toMatch(/minskade samtidigt från 20,0 till 14,0 procentenheter/)
    expect(apart.caption).toMatch(/kvot ökade skillnaden däremot, från 2,00 till 2,40; alla personer är räknade/)
    expect(apart.faults).toEqual([])
  })
  it('says when the groups’ printed values would give another difference', () =>
    expect(
      told({
        decimals: 0,
        total: years(2021, [70, 71]),
        focus: years(2021, [60.4, 61.4]),
        reference: years(2021, [68.6, 67.6]),
      }).caption,
    ).toContain('oavrundade värden'))
})

describe('words', () => {
  it('are never those that lay people read otherwise', () =>
    expect(forbiddenIn([told({ total: falling }).caption, told({}).caption].join(' '))).toEqual([]))
  it('are not repeated: the reason that holds for both is told once', () => {
    const untold = told({
      total: years(2021, [70, 71]),
      focus: years(2021, [60, 62]),
      reference: years(2021, [68, 67]),
    })
    expect(chancesIn(untold.caption)).toEqual(['untold', 'untold'])
    expect(untold.caption.match(/okänd/g)).toHaveLength(1)
  })
})
