import { z } from 'zod'
import { ROLES } from './column-roles'
import { answersInput } from './profile'
import { MOST_COLUMNS } from './table'

/** What heads rows stands in columns of its own beside the file's. */
const SECTION_COLUMNS = 2
const label = z.string().max(2_000)

const uses = z
  .array(
    z.object({
      at: z
        .number()
        .int()
        .min(0)
        .max(MOST_COLUMNS + SECTION_COLUMNS),
      role: z.enum(ROLES),
      keep: label.nullable(),
      emptyMeans: z.enum(['above', 'everyone']),
    }),
  )
  .max(MOST_COLUMNS + SECTION_COLUMNS)
  .nullable()
  .default(null)
const period = z.string().max(40).nullable().default(null)
const answers = answersInput.prefault({})

/**
 * How such files were read before, as it was seen; 'none' where the program's own proposal is wanted. Null: whatever is
 * remembered is offered, and nothing is taken by it before somebody has seen it.
 */
const profile = z
  .union([z.literal('none'), z.object({ id: z.number().int().min(1), savedAt: z.iso.datetime() })])
  .nullable()
  .default(null)
export type WantedProfile = z.infer<typeof profile>

const MOST_TABLES = 2_000

/** What a person has said of a file: which sheet, what its columns are, and answers. Null: as the program proposes. */
export const importInput = z.object({
  ...{ sheet: z.number().int().min(0).max(MOST_TABLES).nullable().default(null), uses, period, answers, profile },
})
export type ImportInput = z.infer<typeof importInput>

const MOST_PARTS = 2_000
const part = z.string().max(120)

/** The same of a file of several indicators: answers hold for all of it, the rest for one indicator in one sheet. */
export const severalInput = z.object({
  parts: z.record(part, z.object({ uses, period })).default({}),
  /** Codes of indicators that aren't taken; null where nobody has said. */
  left: z.array(part).max(MOST_PARTS).nullable().default(null),
  ...{ period, answers, profile },
})
export type SeveralInput = z.infer<typeof severalInput>
