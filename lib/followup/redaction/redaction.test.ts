import { describe, expect, it } from 'vitest'
import { frozen } from '@/tests/support/frozen-report'
import { redact, removedIn } from './redaction'
import { differencesOf, textsOf } from './preview'
import { underEveryCode } from './every-code'
import { reportValues, secretsTold, type Secret } from './secrets-told'
import type { Report } from '@/lib/followup/report'

const both = (sv: string, en = sv) => ({ sv, en })
const plain = frozen.report
const [area] = plain.areas
const [goal] = area!.outcomes
/** The small report with sentences of its indicator all about, and words of people's own. */
const report: Report = {
  ...plain,
  gaps: {
    ...plain.gaps,
    says: { sv: ['Behöriga: från 58,5 till 59,5.', 'Annat.'], en: ['From 58.5 to 59.5.', 'Other.'] },
  },
  questions: { sv: ['Varför minskar Behöriga?'], en: ['Why do behöriga (en) fall?'] },
  since: {
    ...{ year: 2023, version: 1, most: { sv: [], en: [] } },
    changes: [
      {
        ...{
          code: 'N1',
          dimension: null,
          place: null,
          kind: 'changed',
          of: both('Behöriga'),
          says: both('Från 58,5 till 59,5.'),
        },
        ...{ before: { label: '2018', value: 58.5 }, after: { label: '2019', value: 59.5 } },
      },
    ],
  },
  areas: [
    {
      ...area!,
      outcomes: [
        {
          ...goal!,
          judgement: { ...goal!.judgement!, text: 'Anna Ek sade att 58,5 procent räcker, inte 158,5.' },
          evidence: [{ title: 'Dialog', text: '”Min son heter Bo.”', source: 'Ett möte', year: 2024 }],
        },
      ],
    },
  ],
}
const value = { code: 'N1', breakdown: '', period: '2018-01-01/2018-12-31', place: '' }
const all = (of: unknown) => JSON.stringify(of)

describe('a value that is taken out of a report', () => {
  const rest = redact(report, { values: [value], words: [] })
  it('is hidden, and no other is', () => {
    const of = (from: Report) => from.measures[0]!.series[0]!.points.filter(point => point.value !== null).length
    expect(of(rest)).toBe(of(report) - 1)
    const point = rest.measures[0]!.series[0]!.points.find(({ period }) => period === value.period)
    expect(point).toMatchObject({ value: null, isHidden: true })
  })
  it('takes its figure with it, and every sentence that the website has computed of it', () => {
    expect(rest.measures[0]).toMatchObject({ figure: null, headline: both(removedIn('sv'), removedIn('en')) })
    expect(rest.gaps.says).toEqual({ sv: [removedIn('sv'), 'Annat.'], en: [removedIn('en'), 'Other.'] })
    expect(rest.questions.sv).toEqual([removedIn('sv')])
    expect(rest.since!.changes[0]).toMatchObject({ before: null, after: null })
    expect(all(rest)).not.toMatch(/(?<!\d)58[.,]5/)
  })
  it('is but its number in what people have written', () =>
    expect(rest.areas[0]!.outcomes[0]!.judgement!.text).toBe(
      `Anna Ek sade att ${removedIn('sv')} procent räcker, inte 158,5.`,
    ))
})

it('a value of a district goes with what is told of it there, and so does the whole municipality beside it', () => {
  const point = { label: '2018', value: 31.5, isHidden: false, version: 1, period: value.period }
  const row = {
    ...{ code: 'N1', name: both('Behöriga'), unit: both('procent'), decimals: 1, source: 'Skolverket' },
    ...{ period: both('2018'), value: both('31,5'), other: both('58,5'), difference: both('27,0'), change: both('') },
    ...{ here: [point], city: [{ ...point, value: 58.5 }] },
  }
  const about = { headline: both('Behöriga: 31,5.'), says: { sv: ['Annat.'], en: ['Other.'] }, answers: [] }
  const place = { city: 'Borås', code: '1490R025', slug: 'norrby', name: 'Norrby', ...about, actions: [], evidence: [] }
  const from = { ...report, districts: [{ ...place, rows: [row] }] }
  for (const [chosen, gone, left] of [
    [{ ...value, place: '1490R025' }, 'here', 'city'],
    [value, 'city', 'here'],
  ] as const) {
    const [district] = redact(from, { values: [chosen], words: [] }).districts
    expect(district!.rows[0]![gone][0]).toMatchObject({ value: null, isHidden: true })
    expect(district!.rows[0]![left]).toEqual(row[left])
    expect(district).toMatchObject({ headline: { sv: removedIn('sv') }, says: about.says, name: 'Norrby' })
    expect(all(district!.rows)).not.toMatch(/27,0/)
  }
})

it('an indicator that has been renamed is known by each of its codes, and by no part of another’s', () => {
  const named = [
    { code: 'N2', aliases: ['N1', 'N.'] },
    { code: 'N11', aliases: [] },
  ]
  const under = underEveryCode([{ ...value, code: 'N2' }], named)
  expect(under.map(({ code }) => code)).toEqual(['N2', 'N1', 'N.'])
  expect(underEveryCode(under, named)).toEqual(under)
  expect(underEveryCode([{ ...value, code: 'N11' }], named)).toHaveLength(1)
  expect(redact(report, { values: under, words: [] })).toEqual(redact(report, { values: [value], words: [] }))
  expect(redact(report, { values: [{ ...value, code: 'N.' }], words: [] })).toEqual(report)
})

it('a value that is hidden already takes nothing with it', () =>
  expect(redact(report, { values: [{ ...value, period: '1960-01-01/1960-12-31' }], words: [] })).toEqual(report))

describe('a value that is taken back for secrecy', () => {
  const secret: Secret = {
    ...{ codes: ['N2', 'N1'], isSum: false, breakdown: '', place: '' },
    ...{ start: '2018-01-01', end: '2018-12-31' },
  }
  const told = (change: Partial<Secret>, from: Report = report) =>
    secretsTold(reportValues.parse(from), [{ ...secret, ...change }]).map(one => one.value)
  it('is found in what is frozen, under the code that it had there', () => expect(told({})).toEqual([value]))
  it('is of its own place, group and period alone', () => {
    for (const other of [{ place: '1490R025' }, { breakdown: 'sex=K' }, { start: '2018-02-01' }, { codes: ['N11'] }])
      expect(told(other)).toEqual([])
  })
  it('is told by a sum of twelve months that it is one of', () => {
    const month = { start: '2018-03-01', end: '2018-03-31' }
    expect(told(month)).toEqual([])
    expect(told({ ...month, isSum: true })).toEqual([value])
  })
  it('is left nowhere once it is taken out', () =>
    expect(told({}, redact(report, { values: told({}), words: [] }))).toEqual([]))
})

describe('words that are taken out', () => {
  it('go wherever they stand, as whole words, and what was said in one language goes in both', () => {
    const rest = redact(report, { values: [], words: ['Anna Ek', 'Annat', 'Min son heter Bo.'] })
    expect(all(rest)).not.toMatch(/Anna Ek|Min son/)
    expect(rest.gaps.says).toEqual({
      sv: [report.gaps.says.sv[0], `${removedIn('sv')}.`],
      en: [report.gaps.says.en[0], removedIn('en')],
    })
    expect(rest.measures).toEqual(report.measures)
    expect(redact(report, { values: [], words: ['nna E'] })).toEqual(report)
  })
})

it('what is chosen is shown before: each place, what stands there and what will', () => {
  expect(textsOf(report)).toContainEqual(
    expect.objectContaining({ where: '1.1 Trygg uppväxt, Dialog', text: 'Min son heter Bo.' }),
  )
  const found = differencesOf(report, redact(report, { values: [value], words: [] }))
  expect(found).toContainEqual({ where: 'Behöriga, Alla, 2018', before: '58,5', after: '..' })
  expect(found).toContainEqual({ where: 'Behöriga', before: '(figuren)', after: removedIn('sv') })
  expect(differencesOf(report, redact(report, { values: [], words: ['Ingen alls'] }))).toEqual([])
})
