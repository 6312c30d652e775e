import { describe, expect, it } from 'vitest'
import type { Goal } from '@/lib/framework/framework'
import { pupils, readingOf } from '@/tests/support/reading'
import { goalHeadline, goalStory } from './goal-story'
import { levelsAnswer } from './answers'
import { questionsOf } from './questions'
import { rollUp } from './roll-up'

const goal: Goal = {
  id: 1,
  number: '1.3',
  slug: null,
  title: 'Fritid',
  titleEn: null,
  summary: null,
  otherWording: null,
  ourReading: false,
  corrections: [],
  role: 'outcome',
  level: 'effektmal',
  levelName: 'Effektmål',
  levelPlural: 'Effektmål',
  colour: 1,
  strategies: [],
  actions: [],
  indicators: [],
  findings: [],
  evidence: [],
  ...{ documents: [], processes: [], answeredBy: [] },
  carriedFrom: [],
  carriesTo: [],
  children: [],
}
const grew = readingOf([
  { year: 2021, value: 80 },
  { year: 2023, value: 80 },
  { year: 2021, breakdown: 'sex=women', value: 80 },
  { year: 2021, breakdown: 'sex=men', value: 75 },
  { year: 2023, breakdown: 'sex=women', value: 81 },
  { year: 2023, breakdown: 'sex=men', value: 70 },
])
const once = readingOf([{ year: 2021, value: 39.1 }], { code: 'ONCE', title: 'Annat, andel (%)' })
const born = {
  focus: 'foreignBorn',
  reference: 'swedenBorn',
  categories: [
    { key: 'foreignBorn', label: { sv: 'utrikes födda', en: 'people born abroad' } },
    { key: 'swedenBorn', label: { sv: 'inrikes födda', en: 'people born in Sweden' } },
  ],
}
const place = { locale: 'sv', municipality: 'boras' } as const

describe('a goal’s story', () => {
  it('tells what moved, what is not known, and who is responsible, in at most four sentences', () => {
    const story = goalStory(goal, rollUp([grew, once]), 'sv')
    expect(story.length).toBeLessThanOrEqual(4)
    expect(story[0]).toContain('ökade från 5,0 till 11,0')
    expect(story.at(-2)).toContain('1 av 2 mått har inget att jämföra med')
    expect(story.at(-1)).toContain('Inga åtgärder är redovisade')
  })
  it('names the bodies that answer for its actions', () => {
    const action = {
      ...{ id: 1, districts: [], indicators: [], costSek: null, toldOn: null, notes: [], tasks: [] },
      title: 'A',
      description: null,
      status: 'ongoing',
      startYear: null,
      endYear: null,
      partners: [],
      ourReading: false,
    } as const
    const strategy = { number: 1, title: 'S', summary: null, carriesTo: [], ourReading: false }
    const owned = {
      ...goal,
      strategies: [{ ...strategy, actions: [{ ...action, partners: [], responsible: 'Kulturnämnden' }] }],
    }
    expect(goalStory(owned, rollUp([grew]), 'sv').at(-1)).toContain('Kulturnämnden')
  })
  it('says why nothing is seen where there are no measures, no values, or one value of each', () => {
    const headline = (readings: Parameters<typeof rollUp>[0]) => goalHeadline(goal, rollUp(readings), 'sv')
    expect(headline([])).toContain('saknar mått')
    expect(headline([readingOf([])])).toContain('Inget av målets mått har värden')
    expect(headline([once])).toContain('inget att jämföra med')
  })
  it('is of an area the change between social groups that is largest, in words and not counted', () => {
    const area = { ...goal, role: 'area' as const }
    const between = (code: string, then: number, now: number) =>
      readingOf(
        [
          { year: 2021, value: 80 },
          { year: 2023, value: 80 },
          { year: 2021, breakdown: 'birthCountry=swedenBorn', value: 80 },
          { year: 2021, breakdown: 'birthCountry=foreignBorn', value: 80 - then },
          { year: 2023, breakdown: 'birthCountry=swedenBorn', value: 80 },
          { year: 2023, breakdown: 'birthCountry=foreignBorn', value: 80 - now },
        ],
        { code, dimensions: [{ ...pupils.dimensions[0]!, key: 'birthCountry', ...born }] },
      )
    const told = goalHeadline(area, rollUp([grew, between('A', 5, 7), between('B', 9, 4)]), 'sv')
    expect(told).toMatch(/utrikes och inrikes födda.* minskade från 9,0 till 4,0\sprocentenheter mellan 2021 och 2023/)
    expect(told).not.toMatch(/\d skillnad|målbilden/)
    expect(goalHeadline(area, rollUp([grew]), 'sv')).toContain('mellan pojkar och flickor')
  })
})

describe('questions for the meeting', () => {
  it('ask of what grew, and lead to where it stands', () => {
    const [first] = questionsOf(goal, [grew], place, '2024-06-01')
    expect(first?.text).toMatch(/^Varför ökade skillnaden mellan pojkar och flickor .*\?$/)
    expect(first?.href).toBe('/sv/boras/indikatorer/N15428')
  })
  it('ask of the next election only where the measure is of elections, and of its outcome once it has been', () => {
    const election = { ...grew, indicator: { ...grew.indicator, periodicity: 'election' as const } }
    const asked = (today: string) => questionsOf(goal, [election], place, today)[0]?.text
    expect(asked('2026-01-01')).toContain('före valet 2027')
    expect(asked('2027-11-01')).toContain('i valet 2027')
    expect(questionsOf(goal, [grew], place, '2026-01-01')[0]?.text).not.toContain('valet')
  })
  it('ask for newer values of what is late, and for actions where there are none', () => {
    const due = (code: string) => ({ ...grew, indicator: { ...grew.indicator, code, nextExpected: '2027-12-01' } })
    const asked = questionsOf(goal, [due('A'), once], place, '2028-01-01').map(({ text }) => text)
    expect(asked.some(text => text.includes('2023') && text.includes('nyare'))).toBe(true)
    const many = questionsOf(goal, [due('A'), due('B'), once], place, '2028-01-01')
    expect(many).toContainEqual({ text: expect.stringContaining('2 av de 3 måtten'), href: '/sv/boras#sena' })
    expect(asked.some(text => text.includes('åtgärder'))).toBe(true)
  })
  it('ask of measures without values by what is read of them, as the answers count them', () => {
    const linked = [grew, once].map(({ indicator: { code, title, name } }) => ({
      ...{ code, title, name, isProposal: false, isDistrictIndicator: false, hasValues: true },
    }))
    const [empty, groups] = [
      readingOf([]),
      readingOf([{ year: 2023, breakdown: 'sex=men', value: 70 }], { code: 'ONCE' }),
    ]
    const asked = questionsOf({ ...goal, indicators: linked }, [empty, groups], place, '2024-06-01')
    expect(asked.some(({ text }) => text.includes('ett av dess mått saknar värden'))).toBe(true)
    const { says } = levelsAnswer(rollUp([grew, empty, groups]), 'sv')
    expect(says.join(' ')).toContain('1 har inget att jämföra med och 1 saknar värden')
    expect(goalStory(goal, rollUp([grew, empty, groups]), 'sv').join(' ')).toContain(
      '1 av 3 mått har inget att jämföra med och 1 saknar värden',
    )
  })
})
