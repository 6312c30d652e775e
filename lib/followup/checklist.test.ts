import { describe, expect, it } from 'vitest'
import { checklistOf, type AssessedGoal } from './checklist'
import type { Part } from './progress'

const goal = (more: Partial<AssessedGoal> = {}): AssessedGoal => ({
  ...{ id: 1, number: '1.1', title: 'Trygg uppväxt', isOverall: false, hasIndicators: true, hasSocialGaps: true },
  computed: { level: 'better', gaps: 'worse', counted: null },
  assessment: {
    level: 'better',
    gaps: 'worse',
    text: 'Det går åt rätt håll.',
    reason: '',
    leftOut: [],
    isFromFigures: false,
  },
  ...{ hiddenNumbers: [], brokenLinks: [], openComments: 0 },
  ...more,
})
const part = (more: Partial<Part> = {}): Part => ({
  ...{ indicatorId: 1, code: 'N1', name: 'Ett', area: 'God start', body: null, person: null },
  ...{ latestYear: 2024, waiting: 0, ...more },
})
const check = (goals: AssessedGoal[], parts: Part[] = [part()], notes: [string, string][] = []) =>
  checklistOf({ goals, parts, lastYear: 2024 }, new Map(notes))
const kinds = (list: readonly { kind: string }[]) => list.map(({ kind }) => kind)

describe('the checklist', () => {
  it('is passed where all is written and the figures agree', () => {
    expect(check([goal()])).toEqual({ errors: [], warnings: [], isPassed: true })
  })

  const said = goal().assessment
  it.each([
    ['values under review', check([goal()], [part({ waiting: 1 })]), 'waiting'],
    ['no indicators', check([goal()], []), 'noIndicators'],
    ['a goal that is not judged', check([goal({ assessment: { ...said, gaps: null } })]), 'noJudgement'],
    ['a goal without a text', check([goal({ assessment: { ...said, text: '' } })]), 'noText'],
    ['a hidden number in a text', check([goal({ hiddenNumbers: ['37,5'] })]), 'hiddenNumber'],
    [
      'a hidden number in an answer',
      checklistOf({ goals: [goal()], parts: [part()], lastYear: 2024 }, new Map(), ['12']),
      'hiddenInNote',
    ],
  ])('is stopped by %s', (_, { errors, isPassed }, kind) => {
    expect(kinds(errors)).toEqual([kind])
    expect(isPassed).toBe(false)
  })

  it('wants a reason, and a note, for a judgement against the figures', () => {
    const against = goal({ assessment: { ...said, level: 'worse' } })
    expect(kinds(check([against]).errors)).toEqual(['noReason'])
    const reasoned = goal({ assessment: { ...said, level: 'worse', reason: 'Siffrorna är gamla.' } })
    expect(check([reasoned]).errors).toEqual([])
    expect(kinds(check([reasoned]).warnings)).toEqual(['against'])
    expect(check([reasoned]).isPassed).toBe(false)
    expect(check([reasoned], [part()], [['against', 'Stämt av.']]).isPassed).toBe(true)
  })

  it.each([
    ['a link that leads nowhere', goal({ brokenLinks: ['/sv/boras/inget'] }), 'brokenLink', ['/sv/boras/inget']],
    ['a comment that nobody has settled', goal({ openComments: 2 }), 'openComment', []],
  ])('wants a note for %s', (_, found, kind, said) => {
    const { errors, warnings, isPassed } = check([found])
    expect([errors, isPassed]).toEqual([[], false])
    expect(warnings).toEqual([{ kind, goals: [1], codes: [], said, note: '' }])
    expect(check([found], [part()], [[kind, 'Vi vet.']]).isPassed).toBe(true)
  })

  it('wants a note for old and missing figures, and for goals without gaps between social groups', () => {
    const parts = [part({ latestYear: 2021 }), part({ code: 'N2', latestYear: null })]
    const { warnings, errors, isPassed } = check([goal({ hasSocialGaps: false })], parts)
    expect(errors).toEqual([])
    expect(kinds(warnings)).toEqual(['missing', 'stale', 'noSocialGap'])
    expect(warnings.map(({ codes }) => codes)).toEqual([['N2'], ['N1'], []])
    expect(isPassed).toBe(false)
  })
})
