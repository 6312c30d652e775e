import type { IndicatorCategory, LifePhase, Periodicity } from '@/prisma/generated/enums'

export type MunicipalitySlug = 'boras' | 'borlange'

/** One indicator of the seed: what no data file says about it, chosen and worded by us. */
export type SeedIndicator = {
  /** Its source's id where it has one. */
  code: string
  title: string
  /** What lists and rows call it, in a few words; its source's title stands with its facts. */
  name: { sv: string; en: string }
  /** Noun phrase for sentences, capitalised: "Andelen elever i årskurs 9 som …". */
  subject: string
  /** The same in English: "The share of pupils in Year 9 who …". */
  subjectEn: string
  /** Of a rate per so many of all inhabitants: what is counted, so that it can be told as a number too. */
  countedAs: { sv: string; en: string } | null
  unit: string
  /** What numerator over denominator is multiplied by: 100 for a share, 100 000 for a rate; null where it is neither. */
  per: number | null
  /** A share in percent 0–100 with a complement. */
  isShare: boolean
  decimals: number
  direction: 'higher' | 'lower' | 'neither' | { towards: number }
  bounds: { min?: number; max?: number }
  lifePhase: LifePhase
  category: IndicatorCategory
  periodicity: Periodicity
  /** Years that a value pools; its period is then the range that ends with the value's year. */
  pooledYears: number
  countsPeople: boolean
  valueIsCount: boolean
  isCompleteCount: boolean
  publishedByAuthority: boolean
  source: string
  sourceUrl: string | null
  caution: string | null
  methodNote: string | null
  /** What Kolada's catalogue does not describe is described here. */
  description: string | null
  isDistrictIndicator: boolean
  /** Numbers of the goals that it bears on, by municipality ("" is the overall goal); absent: not in that municipality. */
  serves: Partial<Record<MunicipalitySlug, string[]>>
  dimensions: SeedIndicatorDimension[]
  /** Kolada's ids of this measure and the breakdowns that each gives; the code's own total when nothing else is said. */
  series: Record<string, string[]>
  /** The first year of each definition, with what changed; a series ends where the next begins. */
  versions: { from: number; note: string }[]
}

export type SeedIndicatorDimension = {
  key: string
  /** The group that was worse off at the baseline, and the one it is held against; by municipality where they differ. */
  focus: string | null
  reference: string | null
  swappedIn?: MunicipalitySlug
  labels?: Record<string, { sv: string; en: string }>
}

type Told = 'code' | 'title' | 'name' | 'subject' | 'subjectEn' | 'lifePhase' | 'category' | 'serves'

const defaults = {
  isShare: false,
  per: null,
  bounds: { min: 0 },
  direction: 'neither',
  decimals: 1,
  periodicity: 'yearly',
  pooledYears: 1,
  countedAs: null,
  countsPeople: true,
  valueIsCount: false,
  isCompleteCount: false,
  publishedByAuthority: true,
  sourceUrl: null,
  caution: null,
  methodNote: null,
  description: null,
  isDistrictIndicator: false,
  dimensions: [],
  versions: [{ from: 0, note: '' }],
} satisfies Partial<SeedIndicator>

/** An indicator of any source; unit and source must be told. */
export function indicator(told: Pick<SeedIndicator, Told | 'unit' | 'source'> & Partial<SeedIndicator>): SeedIndicator {
  return { ...defaults, series: {}, ...told }
}

/** An indicator fetched from Kolada, which publishes values of `source`. */
export function kolada(told: Pick<SeedIndicator, Told | 'unit'> & Partial<SeedIndicator>): SeedIndicator {
  const source = told.source ? `Kolada (${told.source})` : 'Kolada'
  const sourceUrl = `https://api.kolada.se/v3/kpi/${told.code}`
  return { ...defaults, series: { [told.code]: [''] }, ...told, source, sourceUrl }
}

/** What is said of a share in percent. */
export const share = {
  unit: 'procent',
  isShare: true,
  per: 100,
  bounds: { min: 0, max: 100 },
} satisfies Partial<SeedIndicator>
