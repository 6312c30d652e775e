import { z } from 'zod'
import { ROLES, type Recognised, type Use } from './column-roles'
import type { Column } from './layout'
import { PERIOD_KINDS, YEAR_ANSWERS } from './own-period'
import { MARK_ANSWERS, ODD_ANSWERS, ODDITIES, SIGN_ANSWERS, type Answers } from './questions'
import { tidy } from './table'

const label = z.string().max(2_000)

/** What a person has answered about a file. */
export const answersInput = z.object({
  signs: z.record(z.string().max(20), z.enum(SIGN_ANSWERS)).default({}),
  marks: z.enum(MARK_ANSWERS).nullable().default(null),
  shares: z.record(z.string().max(120), z.boolean()).default({}),
  years: z.partialRecord(z.enum(PERIOD_KINDS), z.enum(YEAR_ANSWERS)).default({}),
  isOwnPlace: z.boolean().default(false),
  odd: z.partialRecord(z.enum(ODDITIES), z.enum(ODD_ANSWERS)).default({}),
})

/** A column is known again by its headings: the next year's file may have one more of them. */
const storedUse = z.object({
  ...{ head: z.string(), role: z.enum(ROLES), keep: label.nullable(), emptyMeans: z.enum(['above', 'everyone']) },
})
export type StoredUse = z.infer<typeof storedUse>

/** What is remembered of how a file was read. Its period isn't, nor whether its odd values were right: the next has others. */
export const storedReading = z.object({
  sheet: z.number().int().nullable(),
  /** By indicator and sheet, as they are called in what is said of a file of several; '' where it is of one. */
  parts: z.record(z.string(), z.array(storedUse)),
  left: z.array(z.string()),
  answers: answersInput.omit({ odd: true }),
})
export type StoredReading = z.infer<typeof storedReading>

const YEAR = /\b(19|20)\d\d([-–/ ]\d\d(\d\d)?|[kmqKMQ]\d{1,2})?\b/g
const MOST_TEXT = 200
const headOf = (heads: readonly string[]): string =>
  tidy(heads.join(' › ').replace(YEAR, '#')).toLowerCase().slice(0, MOST_TEXT)

/** The columns' headings with any year left out; of two alike that name no year, the second is said to be it. */
export function headsOf(columns: readonly Pick<Column, 'heads'>[]): string[] {
  const seen = new Map<string, number>()
  return columns.map(({ heads }) => {
    const head = headOf(heads)
    const many = (seen.get(head) ?? 0) + 1
    seen.set(head, many)
    return many === 1 || head.includes('#') ? head : `${head} (${many})`
  })
}

/** How the columns were used, in words that the next file has too. */
export function rememberedUses(columns: readonly Recognised[], uses: readonly Use[]): StoredUse[] {
  const heads = headsOf(columns)
  const stored = columns.flatMap(({ at }, i) => {
    const use = uses.find(one => one.at === at)
    return use ? [{ head: heads[i]!, role: use.role, keep: use.keep, emptyMeans: use.emptyMeans }] : []
  })
  return stored.filter(({ head }, i) => stored.findIndex(one => one.head === head) === i)
}

/** The same uses for the columns of another file. A label that isn't there any more is the program's to propose anew. */
export function usesOf(columns: readonly Recognised[], remembered: readonly StoredUse[]): Use[] {
  const byHead = new Map(remembered.map(use => [use.head, use]))
  const heads = headsOf(columns)
  return columns.map(({ at, role, keep, emptyMeans, labels }, i) => {
    const use = byHead.get(heads[i]!)
    const isThere = use && (use.keep === null || use.keep === '' || labels.includes(use.keep))
    return isThere ? { at, role: use.role, keep: use.keep, emptyMeans: use.emptyMeans } : { at, role, keep, emptyMeans }
  })
}

/** What has been answered of this file, over what was answered of the last. */
export const answersWith = ({ answers: before }: StoredReading, now: Answers): Answers => ({
  signs: { ...before.signs, ...now.signs },
  marks: now.marks ?? before.marks,
  shares: { ...before.shares, ...now.shares },
  years: { ...before.years, ...now.years },
  isOwnPlace: now.isOwnPlace || before.isOwnPlace,
  odd: now.odd,
})
