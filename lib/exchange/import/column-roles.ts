import type { Place } from '@/lib/values/grid-layout'
import type { Column } from './layout'
import type { WrittenGroup } from './written-group'

/** What a column is for. `until`: where the period ends that another column begins; `other`: labels that the program doesn't know, of which one is taken. */
export const ROLES = [
  'period',
  'until',
  'month',
  'quarter',
  'term',
  'place',
  'county',
  'countysPlace',
  'group',
  'indicator',
  'other',
  'unused',
  'value',
  'numerator',
  'denominator',
] as const
export type Role = (typeof ROLES)[number]
/** Those that a column of figures alone can have. */
export const FIGURE_ROLES: readonly Role[] = ['value', 'numerator', 'denominator']

export type Use = {
  at: number
  role: Role
  /** Of `indicator` and `other`: the label whose rows are taken; null takes all rows. */
  keep: string | null
  /** Empty cells mean everyone, or what stands above. */
  emptyMeans: 'above' | 'everyone'
}

/** A column with the program's proposal for it, and what it can be told apart by. */
export type Recognised = Column &
  Use & {
    /** The labels in it, commonest first; at most a few are named. */
    labels: string[]
    /** What its headings say of every value in it. */
    says: { period: string | null; group: WrittenGroup | null; place: Place | null }
    /** The headings that say neither. */
    measure: string
  }
