import { z } from 'zod'
import { rowId as id } from '@/lib/input/row-id'
import { reviewSv } from '@/lib/text/review-sv'

const LONGEST_NOTE = 2_000
const note = z.string().trim().min(1, reviewSv.faults.noReason).max(LONGEST_NOTE, reviewSv.tooLong)

/** A time in Sweden, "2026-12-03T09:00"; asked for by whoever publishes later alone. */
const publishAt = z.string().max(40).optional()

const reviewing = {
  municipalityId: id,
  submissionId: z.string().regex(/^\d{1,18}$/),
  seenEvents: z.coerce.number().int().min(0).max(1_000_000),
}

/** What a reviewer's forms send. */
export const decisionInput = z.object({
  ...reviewing,
  decision: z.enum(['approve', 'publish', 'schedule', 'unschedule']),
  publishAt,
})
export const withdrawalInput = z.object({ ...reviewing, reason: note, isSecret: z.string().optional() })

/** As many values as a submission can have; each comment stands at the place of its number. */
const MOST_VALUES = 5_000
/** A note of the whole and comments on single values are sent together, whichever button is pressed. */
export const returnInput = z
  .object({
    ...reviewing,
    what: z.enum(['return', 'returnCommented', 'comment']),
    note: z.string().trim().max(LONGEST_NOTE, reviewSv.tooLong),
    number: z.array(z.coerce.number().int().min(1).max(1_000_000)).max(MOST_VALUES),
    comment: z.array(z.string().max(LONGEST_NOTE, reviewSv.tooLong)).max(MOST_VALUES),
  })
  .refine(({ what, note, comment }) => what !== 'return' || note || comment.some(text => text.trim()), {
    path: ['note'],
    message: reviewSv.faults.noReason,
  })

/** As many as are chosen at once. */
const MOST_CHOSEN = 20

/** Each as "7:2": which submission, and how many events it had when it was read. */
const chosenOne = z.string().regex(/^\d{1,18}:\d{1,7}$/)
export const severalInput = z.object({
  municipalityId: id,
  chosen: z
    .array(chosenOne)
    .min(1, reviewSv.several.choose)
    .max(MOST_CHOSEN)
    .transform(all =>
      [...new Set(all)].map(one => {
        const [submissionId = '', seenEvents] = one.split(':')
        return { submissionId: BigInt(submissionId), seenEvents: Number(seenEvents) }
      }),
    ),
})
