import { z } from 'zod'
import type { Words } from '@/lib/indicators/words-input'
import { indicatorGroups } from './indicator-groups'
import { MOST_DECIMALS, rollingYear } from './measure'

export const PERIODICITIES = [
  'monthly',
  'quarterly',
  'yearly',
  'schoolYear',
  'biennial',
  'election',
  'irregular',
] as const
export const LIFE_PHASES = ['earlyYears', 'schoolAge', 'youngAdult', 'workingAge', 'older', 'wholeLife'] as const
export const CATEGORIES = ['livingConditions', 'lifestyle', 'health'] as const

const text = z.string()
const orNone = text.nullable()
const count = z.number().int().min(1).max(10_000)
const number = z.number().finite().nullable()

/** What is said of an indicator when it is made; the rest of its words can be written afterwards. */
const words = {
  ...{ title: text, shortName: text, shortNameEn: orNone, subject: orNone, subjectEn: orNone },
  ...{ description: orNone, source: text, sourceUrl: orNone },
} satisfies Partial<Record<keyof Words, z.ZodType>>

/**
 * An indicator as it is proposed, column by column, the ids of the goals that it serves, and its groups. It is no row until a
 * reviewer has said yes, so nothing public can speak of it.
 */
export const newIndicator = z.strictObject({
  ...{ code: text, ...words, unit: text, per: z.number().int().min(1).nullable() },
  ...{ decimals: z.number().int().min(0).max(MOST_DECIMALS), isShare: z.boolean(), valueIsCount: z.boolean() },
  ...{ direction: z.enum(['higher', 'lower', 'towards', 'neither']), towardsValue: number },
  ...{ boundMin: number, boundMax: number, isCompleteCount: z.boolean() },
  ...{ countsPeople: z.boolean(), publishedByAuthority: z.boolean(), threshold: count, smallestGroup: count },
  ...{ periodicity: z.enum(PERIODICITIES), lifePhase: z.enum(LIFE_PHASES), category: z.enum(CATEGORIES) },
  rollingYear: rollingYear.default(null),
  ...{ isDistrictIndicator: z.boolean(), goals: z.array(z.number().int()), groups: indicatorGroups },
  /** What it is fetched from: each series of a source, and the groups that its values stand in. None of what is typed. */
  series: z
    .array(z.strictObject({ source: text, code: text, breakdowns: z.array(text), selection: z.json().optional() }))
    .max(50)
    .default([]),
})
export type NewIndicator = z.infer<typeof newIndicator>
