import { disclose } from '@/lib/disclosure/gate'
import { DEFAULT_SMALLEST_GROUP, DEFAULT_THRESHOLD } from '@/lib/disclosure/rule'
import type { Indicator } from '@/lib/indicators/indicator'
import { geographyKey, periodKey, type Observation } from '@/lib/observations/observation'
import { readIndicator, type Reading } from '@/lib/observations/reading'

const boras = { kind: 'municipality', code: '1490', name: 'Borås', nameEn: null } as const
export const sweden = { kind: 'reference', code: '0000', name: 'Riket', nameEn: 'Sweden' } as const

/** An invented share of a hundred pupils, divided by sex. */
export const pupils: Indicator = {
  id: 1,
  code: 'N15428',
  aliases: [],
  title: 'Elever i åk 9 som är behöriga till yrkesprogram, andel (%)',
  name: { sv: null, en: null },
  subject: { sv: null, en: null },
  countedAs: { sv: null, en: null },
  description: 'Antal elever med behörighet dividerat med antal elever.',
  methodNote: 'Hemkommun.',
  caution: null,
  unit: 'procent',
  isShare: true,
  decimals: 1,
  direction: 'higher',
  bounds: { min: 0, max: 100 },
  rule: {
    countsPeople: true,
    decimals: 1,
    threshold: DEFAULT_THRESHOLD,
    smallestGroup: DEFAULT_SMALLEST_GROUP,
    publishedByAuthority: false,
    valueIsCount: false,
    per: 100,
  },
  isCompleteCount: true,
  pooledYears: 1,
  lifePhase: 'schoolAge',
  category: 'livingConditions',
  periodicity: 'yearly',
  rollingYear: null,
  nextExpected: null,
  baselineYear: null,
  target: null,
  source: 'Kolada (SCB)',
  sourceUrl: 'https://api.kolada.se/v3/kpi/N15428',
  sourceUpdatedOn: '2025-03-21',
  isDistrictIndicator: false,
  versions: [{ version: 1, note: null }],
  dimensions: [
    {
      key: 'sex',
      slug: 'kon',
      title: { sv: 'Kön', en: 'Sex' },
      isOrdered: false,
      focus: 'men',
      reference: 'women',
      categories: [
        { key: 'women', label: { sv: 'flickor', en: 'girls' } },
        { key: 'men', label: { sv: 'pojkar', en: 'boys' } },
      ],
    },
  ],
  goals: [{ number: '1.2', title: 'Utbildning', framework: 'f', areaSlug: 'god-start', colour: 1, isProposal: true }],
}

/** One known number: `count` of `of` people where there are counts, otherwise the value alone. */
export type Told = Partial<Observation> & { year: number; count?: number; of?: number }

export function observationOf({ year, count, of, place = boras, ...told }: Told): Observation {
  const when = { start: `${year}-01-01`, end: `${year}-12-31`, label: String(year) }
  return {
    indicatorId: 1,
    version: 1,
    when,
    place,
    origin: 'published',
    countsOrigin: null,
    limitsOrigin: null,
    batch: 1,
    period: periodKey(when),
    geography: geographyKey(place),
    breakdown: '',
    value: count === undefined || of === undefined ? null : (100 * count) / of,
    status: 'normal',
    numerator: count ?? null,
    denominator: of ?? null,
    lower: null,
    upper: null,
    ...told,
  }
}

/**
 * A reading of what is told, through the gate, as the pages get it. Values of our own have counts; what is told
 * without is a national authority's.
 */
export const readingOf = (told: readonly Told[], changes: Partial<Indicator> = {}): Reading => {
  const { rule, ...changed } = { ...pupils, ...changes }
  const isBare = ({ value, of, place = boras }: Told) => value != null && of === undefined && place.kind !== 'reference'
  const publishedByAuthority = rule.publishedByAuthority || told.some(isBare)
  const indicator = { ...changed, rule: { ...rule, publishedByAuthority } }
  return readIndicator(indicator, disclose(told.map(observationOf), indicator.rule), geographyKey(boras), '2021-01-01')
}

/** Three years by sex beside Sweden: in 2022 girls are too few to be shown, and boys hide with them. */
export const bySex: Told[] = [
  { year: 2021, count: 712, of: 1000, lower: 68.3, upper: 73.9 },
  { year: 2021, breakdown: 'sex=women', count: 371, of: 500 },
  { year: 2021, breakdown: 'sex=men', count: 341, of: 500 },
  { year: 2022, count: 600, of: 1000 },
  { year: 2022, breakdown: 'sex=women', count: 3, of: 12 },
  { year: 2022, breakdown: 'sex=men', count: 597, of: 988 },
  { year: 2023, status: 'missing' },
  { year: 2021, place: sweden, value: 85.31234, status: 'preliminary' },
]
