import type { SourceKey } from '@/lib/exchange/sources/source-key'

/** What a source has: a measure of Kolada's, a table of SCB's. */
export type Measure = {
  source: SourceKey
  code: string
  title: string
  /** "sex", or the variables of a table. */
  groups: readonly string[]
}

/** What of a measure is of everyone, or of one group. */
export type Member = Pick<Measure, 'code' | 'title'> & {
  /** {} of everyone. */
  categories: Readonly<Record<string, string>>
}

/** What can become an indicator: one measure, or several that are the same one for one group each. */
export type Offer = {
  source: SourceKey
  /** Of everyone where there is one, else the first. */
  code: string
  title: string
  members: Member[]
  /** Keys of the dimensions that its values are divided by; social ones first. */
  dimensions: string[]
}
