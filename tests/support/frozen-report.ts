import type { Computed } from '@/lib/followup/judgement'
import { FORM, type FrozenReport, type ReportDistrict, type ReportMeasure } from '@/lib/followup/report'

export const both = (text: string) => ({ sv: text, en: `${text} (en)` })
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 520 220"><path d="M0 0L520 220" stroke="#000"/></svg>'
const points = Array.from({ length: 60 }, (_, i) => ({
  ...{ period: `${1960 + i}-01-01/${1960 + i}-12-31`, label: String(1960 + i), value: i + 0.5 },
  ...{ isHidden: false, version: 1 },
}))
const measure: ReportMeasure = {
  ...{
    code: 'N1',
    name: both('Behöriga'),
    unit: both('procent'),
    decimals: 1,
    isShare: true,
    source: 'Skolverket',
    caution: null,
  },
  ...{ headline: both('Färre blir behöriga.'), caption: both('Andelen minskade från 82 till 78 procent.') },
  figure: { sv: { phone: SVG, column: SVG }, en: { phone: SVG, column: SVG } },
  gaps: [],
  series: [
    {
      breakdown: '',
      label: both('Alla'),
      points: [...points.slice(1), { ...points[0]!, value: null, isHidden: true }],
    },
  ],
}
const counted: Computed['counted'] = {
  level: { better: 1, worse: 2, neither: 0, equal: 0, uncompared: 3, unsure: 2 },
  gaps: { between: null, larger: 0, smaller: 0, equal: 0, uncompared: 4, unsure: 0 },
}
const goal = (number: string, title: string) => ({
  ...{ number, levelName: both('Mål'), title: both(title), colour: 1, headline: both('Det blir sämre.') },
  judgement: {
    ...({ level: 'worse', gaps: 'unknown', computed: { level: 'worse', gaps: 'unknown', counted } } as const),
    ...{ text: '#panic("x") *inte kod* $x$ <a> @b', reason: '' },
  },
  ...{ actions: [], evidence: [] },
})
/** A small report with one of everything, and what somebody might write to fool whoever sets it. */
export const frozen: FrozenReport = {
  ...{ year: 2025, version: 1, publishedOn: '2026-03-02', publicNote: null, hash: 'a'.repeat(64) },
  redacted: null,
  report: {
    ...{ form: FORM, municipality: 'Borås Stad', year: 2025, lastYear: 2024, frozenOn: '2026-03-02', diaryNumber: '' },
    framework: { slug: 'malbild', title: 'Målbild', validFrom: 2021 },
    ...{ isComputed: false, whole: goal('', 'Jämlika livsvillkor'), own: null, since: null, notes: [] },
    gaps: { answer: both('Skillnaderna ökar'), says: { sv: ['Så är det.'], en: ['So it is.'] } },
    levels: { answer: both('Både och'), says: { sv: [], en: [] } },
    questions: { sv: ['Varför?'], en: ['Why?'] },
    areas: [
      {
        ...{ ...goal('1', 'God start'), codes: [] },
        outcomes: [{ ...goal('1.1', 'Trygg uppväxt'), codes: ['N1'], tells: 'N1' }],
      },
    ],
    measures: [measure],
    districts: [],
  },
}

/** Values by year. */
export const yearly = (values: Record<number, number>) =>
  Object.entries(values).map(([year, value]) => ({
    ...{ period: `${year}-01-01/${year}-12-31`, label: year, value, isHidden: false, version: 1 },
  }))
/** A district in focus with one measure. */
export const norrby = (here: Record<number, number>, city: Record<number, number>): ReportDistrict => ({
  ...{ code: '1', slug: 'norrby', name: 'Norrby', city: 'Borås', headline: both('Hälften arbetar.') },
  says: { sv: [], en: [] },
  answers: [{ question: both('Minskar skillnaden?'), says: { sv: ['Ja.'], en: ['Yes.'] } }],
  ...{ actions: [], evidence: [] },
  rows: [
    {
      ...{ code: 'D1', name: both('Sysselsatta'), unit: both('procent'), decimals: 1, source: 'SCB' },
      ...{ period: both('2022'), value: both('53 %'), other: both('81 %'), difference: both('−28'), change: both('–') },
      ...{ here: yearly(here), city: yearly(city) },
    },
  ],
})
