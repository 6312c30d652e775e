import type { DisclosureRule } from '@/lib/disclosure/rule'
import type { Direction } from '@/lib/statistics/series'
import { languages } from '@/lib/text/language'
import type { Locale } from '@/lib/text/numbers'
import type { IndicatorBreaks } from './said-breaks'

export type Bilingual = { sv: string; en: string }

/** A way of dividing people into groups, as one indicator uses it. */
export type IndicatorDimension = {
  key: string
  slug: string
  title: Bilingual
  isOrdered: boolean
  /** Category keys, fixed at the baseline: the focus group was worse off then. */
  focus: string | null
  reference: string | null
  /** In order, from most disadvantaged where the dimension is ordered; labels in the indicator's own words. */
  categories: { key: string; label: Bilingual }[]
}

/** Values that the municipality itself has typed: of which periods, from where (null: the indicator's source) and when they were published. */
export type TypedValues = { first: string; last: string; source: string | null; publishedOn: string }

export type LifePhase = 'earlyYears' | 'schoolAge' | 'youngAdult' | 'workingAge' | 'older' | 'wholeLife'
export type IndicatorCategory = 'livingConditions' | 'lifestyle' | 'health'

/** What is measured, with everything a reader needs to understand it. */
export type Indicator = {
  id: number
  code: string
  aliases: string[]
  /** As its source calls it. */
  title: string
  /** What lists and rows call it, in each language. */
  name: { sv: string | null; en: string | null }
  /** A noun phrase for sentences, in each language; null when the title or the unit must serve. */
  subject: { sv: string | null; en: string | null }
  /** Of a rate per so many of all inhabitants: what is counted, in each language. */
  countedAs: { sv: string | null; en: string | null }
  description: string | null
  methodNote: string | null
  caution: string | null
  unit: string
  /** In percent 0–100, so that it has a complement. */
  isShare: boolean
  decimals: number
  direction: Direction
  bounds: { min: number | null; max: number | null }
  rule: DisclosureRule
  isCompleteCount: boolean
  pooledYears: number
  lifePhase: LifePhase
  category: IndicatorCategory
  periodicity: 'monthly' | 'quarterly' | 'yearly' | 'schoolYear' | 'biennial' | 'election' | 'irregular'
  /** Shown as the twelve months up to each month or quarter: their sum, or the last of them. Null: as it is. */
  rollingYear: 'sum' | 'last' | null
  nextExpected: string | null
  baselineYear: number | null
  target: { value: number; year: number | null } | null
  source: string
  sourceUrl: string | null
  sourceUpdatedOn: string | null
  /** What of its values is not the source's own; absent where all is. */
  typed?: TypedValues[]
  /** None of them is its source's. */
  isAllTyped?: true
  isDistrictIndicator: boolean
  versions: { version: number; note: string | null }[]
  /** What has been said of jumps in its values; absent where nothing has. */
  breaks?: IndicatorBreaks
  dimensions: IndicatorDimension[]
  goals: {
    number: string
    title: string
    framework: string
    areaSlug: string | null
    isProposal: boolean
    colour: number
  }[]
}

type Named = Pick<Indicator, 'title' | 'name'>

/** What an indicator is called on every page: its short name, else the Swedish one, else the title without its unit. */
export const nameOf = ({ title, name }: Named, locale: Locale): string =>
  name[locale] ?? name.sv ?? title.replace(/(, områden)?, (andel \(%\)|antal)$/, '')

/** The language that its name must be marked with: Swedish, on an English page that has no English name for it. */
export const nameLangOf = ({ name }: Pick<Named, 'name'>, locale: Locale): 'sv' | undefined =>
  name[locale] === null ? languages[locale].swedish : undefined
