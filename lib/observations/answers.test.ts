import { describe, expect, it } from 'vitest'
import type { Indicator } from '@/lib/indicators/indicator'
import { pupils, readingOf, type Told } from '@/tests/support/reading'
import type { Goal } from '@/lib/framework/framework'
import { gapsAnswer, levelsAnswer, withoutSocialGaps } from './answers'
import { findingsOf } from './findings'
import { besideOwn } from './own-conclusion'
import { rollUp } from './roll-up'

const groups = (
  then: number,
  now: number,
  [focus, reference]: readonly [string, string] = ['sex=men', 'sex=women'],
): Told[] => [
  { year: 2021, value: 80 },
  { year: 2023, value: 82 },
  { year: 2021, breakdown: reference, value: 80 },
  { year: 2021, breakdown: focus, value: 80 - then },
  { year: 2023, breakdown: reference, value: 80 },
  { year: 2023, breakdown: focus, value: 80 - now },
]
const byBirth: Partial<Indicator> = {
  title: 'Valdeltagande, andel (%)',
  name: { sv: 'Valdeltagande', en: 'Turnout' },
  subject: { sv: 'Andelen röstberättigade som röstade', en: 'Turnout' },
  dimensions: [
    {
      ...pupils.dimensions[0]!,
      key: 'birthCountry',
      focus: 'foreignBorn',
      reference: 'swedenBorn',
      categories: [
        { key: 'foreignBorn', label: { sv: 'utrikes födda', en: 'people born abroad' } },
        { key: 'swedenBorn', label: { sv: 'inrikes födda', en: 'people born in Sweden' } },
      ],
    },
  ],
}
const birth = ['birthCountry=foreignBorn', 'birthCountry=swedenBorn'] as const
const turnout = readingOf(groups(25, 33, birth), byBirth)
const none = { s: -3, p: 0.4, way: 'none', chance: 'mayBeChance', families: 8 } as const

describe('do the gaps shrink?', () => {
  const roll = rollUp([turnout, readingOf(groups(9, 5)), readingOf(groups(9, 8)), readingOf(groups(5, 5))])
  const { answer, says } = gapsAnswer(roll, none, 'sv')
  it('is answered by the social groups, although more gaps between women and men shrank', () => {
    expect(answer).toMatch(/sociala grupper.*ökat/)
    expect(says[0]).toContain('1 skillnad mellan sociala grupper ökat och ingen minskat')
  })
  it('says of one alone that it is one, and between whom', () => {
    expect(gapsAnswer(rollUp([readingOf(groups(5, 9))]), null, 'sv').answer).toMatch(/kvinnor och män.*ökat/)
  })
  it('names the gap that grew most, from where to where, with its word', () =>
    expect(says[1]).toBe(
      'Mest ökade skillnaden i valdeltagande mellan utrikes och inrikes födda: från 25,0 till 33,0\u00a0procentenheter mellan 2021 och 2023; alla personer är räknade, inte ett urval.',
    ))
  it('says when most of what grew is one measure for several groups', () => {
    const split = { ...turnout, gaps: [turnout.gaps[0]!, { ...turnout.gaps[0]!, dimension: 'education' }] }
    expect(gapsAnswer(rollUp([split]), null, 'sv').says.join(' ')).toContain('2 av de 2 gäller ett och samma mått')
    expect(says.join(' ')).not.toContain('samma mått')
  })
  it('says when all that grew compares the same two elections', () => {
    const election = { ...turnout, indicator: { ...turnout.indicator, periodicity: 'election' as const } }
    const split = { ...election, gaps: [election.gaps[0]!, { ...election.gaps[0]!, dimension: 'education' }] }
    const { answer, says } = gapsAnswer(rollUp([split]), null, 'sv')
    expect(answer).toMatch(/^Nej.*valdeltagande/)
    expect(says.join(' ')).toMatch(/valen 2021 och 2023 .* alla 2 sätt/)
    const others = [groups(5, 3, birth), groups(6, 3, birth), groups(7, 3, birth)].map(told => readingOf(told, byBirth))
    expect(gapsAnswer(rollUp([split, ...others]), null, 'sv').answer).not.toContain('valdeltagande')
  })
  it('names the areas that have no gap between social groups to follow', () => {
    const area = (title: string) => ({ title, titleEn: null, children: [], indicators: [] }) as unknown as Goal
    expect(withoutSocialGaps([area('Arbete'), area('Boende')], [turnout], 'sv')).toEqual([
      '”Arbete” och ”Boende” saknar mått för sociala grupper.',
    ])
  })
  it('counts women and men apart, and what stood still', () =>
    expect(says.join(' ')).toMatch(/2 skillnader mellan kvinnor och män har minskat och ingen ökat; 1 är oförändrad/))
  it('says of all together what the test of all together says', () => {
    expect(says.join(' ')).toMatch(/8 skillnader .* kan den samlade förändringen bero på slumpen/)
    expect(gapsAnswer(roll, { ...none, way: 'down', chance: 'veryLikely' }, 'sv').answer).toBe('Ja, sammantaget.')
  })
  it('cannot be told where nothing can be compared', () =>
    expect(gapsAnswer(rollUp([readingOf([{ year: 2021, value: 4 }])]), null, 'sv')).toMatchObject({
      answer: 'Det går inte att säga än.',
      says: [],
    }))
})

describe('does it get better?', () => {
  it('is counted, with how many have which word for chance', () => {
    const rising = readingOf(
      Array.from({ length: 12 }, (_, i) => ({ year: 2012 + i, value: 70 + i })),
      { name: { sv: 'Behöriga', en: 'Eligible' } },
    )
    const { answer, says } = levelsAnswer(rollUp([rising, readingOf([{ year: 2021, value: 4 }])]), 'sv')
    // One that has changed is no answer for all.
    expect(answer).toMatch(/^Bara ett mått.*bättre/)
    expect(says.join(' ')).toMatch(
      /1 mått blivit bättre och inget sämre. 1 har inget att jämföra med.*bättre är 1 mycket sannolikt/,
    )
  })
})

it('of measures without a later value nothing is said to stand still', () => {
  const { answer, says } = levelsAnswer(rollUp([readingOf([{ year: 2021, value: 4 }])]), 'sv')
  expect(answer).toMatch(/inte att säga än/)
  expect(says.join(' ')).not.toMatch(/bättre|sämre/)
})

describe('the finding that is told first', () => {
  it('is a gap between social groups, before one between women and men', () =>
    expect(findingsOf(rollUp([readingOf(groups(9, 2)), turnout]))[0]?.gap?.dimension).toBe('birthCountry'))
  it('is told once of measures of one thing for several ages', () => {
    const sport = (years: string) => readingOf(groups(5, 9), { title: `Idrott ${years} år, antal` })
    expect(findingsOf(rollUp([sport('7–20'), sport('13–20')])).filter(({ gap }) => gap)).toHaveLength(1)
  })
})

describe('the municipality’s own conclusion', () => {
  const own = {
    text: 'Skillnaderna ökar.',
    source: 'Borås Stad',
    year: 2023,
    saysGapsAre: 'larger' as 'larger' | null,
  }
  it('agrees where both say that gaps grow, and both are told', () => {
    const beside = besideOwn(own, rollUp([turnout]), 'sv')
    expect(beside?.agree).toBe(true)
    expect(beside?.beside).toContain('2023')
  })
  it('differs where the figures here say that they shrink, and the difference is explained', () => {
    const beside = besideOwn(own, rollUp([readingOf(groups(33, 25, birth), byBirth)]), 'sv')
    expect(beside?.agree).toBe(false)
    expect(beside?.beside).toMatch(/säger något annat.*eget underlag/)
  })
  it('isn’t contradicted by figures that have nothing to compare with', () => {
    const once = readingOf(
      groups(25, 33, birth).filter(({ year }) => year === 2021),
      byBirth,
    )
    const beside = besideOwn(own, rollUp([once]), 'sv')
    expect(beside?.agree).toBeNull()
    expect(beside?.beside).not.toMatch(/ökat|minskat/)
  })
  it('is left as it stands where it says nothing of gaps', () =>
    expect(besideOwn({ ...own, saysGapsAre: null }, rollUp([turnout]), 'sv')?.agree).toBeNull())
  it('is not there where the municipality has drawn none', () => expect(besideOwn(null, rollUp([]), 'sv')).toBeNull())
})
