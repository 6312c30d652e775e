import { z } from 'zod'
import { ROLES } from './column-roles'
import { ODD_ANSWERS, ODDITIES, SIGN_ANSWERS } from './questions'
import { MOST_COLUMNS } from './table'

const label = z.string().max(2_000)

const uses = z
  .array(
    z.object({
      at: z.number().int().min(0).max(MOST_COLUMNS),
      role: z.enum(ROLES),
      keep: label.nullable(),
      emptyMeans: z.enum(['above', 'everyone']),
    }),
  )
  .max(MOST_COLUMNS)
  .nullable()
  .default(null)
const period = z.string().max(40).nullable().default(null)
const answers = z
  .object({
    signs: z.record(z.string().max(20), z.enum(SIGN_ANSWERS)).default({}),
    areShares: z.boolean().nullable().default(null),
    isOwnPlace: z.boolean().default(false),
    odd: z.partialRecord(z.enum(ODDITIES), z.enum(ODD_ANSWERS)).default({}),
  })
  .prefault({})

/** What a person has said of a file: which sheet, what its columns are, and answers. Null: as the program proposes. */
export const importInput = z.object({
  ...{ sheet: z.number().int().min(0).max(100).nullable().default(null), uses, period, answers },
})
export type ImportInput = z.infer<typeof importInput>

const MOST_PARTS = 2_000
const part = z.string().max(120)

/** The same of a file of several indicators: answers hold for all of it, the rest for one indicator in one sheet. */
export const severalInput = z.object({
  parts: z.record(part, z.object({ uses, period })).default({}),
  /** Codes of indicators that aren't taken. */
  left: z.array(part).max(MOST_PARTS).default([]),
  ...{ period, answers },
})
export type SeveralInput = z.infer<typeof severalInput>
