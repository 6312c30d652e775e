import { z } from 'zod'
import { rowId as id } from '@/lib/input/row-id'
import { locksSv } from '@/lib/text/locks-sv'

const LONGEST_REASON = 2_000
const t = locksSv.faults
const why = z.string().trim().min(1, t.noReason).max(LONGEST_REASON, t.tooLong)
const year = z
  .string()
  .trim()
  .regex(/^(19|20)\d{2}$/, t.year)

export const lockInput = z.object({
  ...{ municipalityId: id, firstYear: year, lastYear: year, why },
  /** The last day that it holds; '' until somebody lifts it. */
  until: z.union([z.literal(''), z.iso.date(t.day)], t.day),
})
export const liftInput = z.object({ municipalityId: id, lockId: id })
export const exceptionInput = z.object({
  municipalityId: id,
  lockId: id,
  indicatorId: z
    .string(t.noIndicator)
    .regex(/^\d{1,9}$/, t.noIndicator)
    .transform(Number),
  why,
})
