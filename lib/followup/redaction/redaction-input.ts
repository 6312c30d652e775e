import { z } from 'zod'
import { UNREADABLE } from '@/lib/input/row-id'
import { text } from '@/lib/input/written-text'
import { redactionSv as t } from '@/lib/text/redaction-sv'
import { roundInput } from '@/lib/followup/followup-input'

const LONGEST = 2000
const MOST = 3000
const SHORTEST_WORD = 3

const several = (one: z.ZodString) => z.array(one, UNREADABLE).max(MOST, UNREADABLE)

export const redactedValuesInput = z.object({
  ...roundInput.shape,
  code: z.string(UNREADABLE).min(1, UNREADABLE).max(100, UNREADABLE),
  /** "2023-01-01/2023-12-31 sex=K"; of a district "2023-01-01/2023-12-31 @1490R025" */
  values: several(z.string(UNREADABLE).regex(/^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d [^\p{Cc}]{0,300}$/u, UNREADABLE)),
})
export const redactedTextsInput = z.object({
  ...roundInput.shape,
  texts: several(z.string(UNREADABLE).regex(/^[\da-f]{20}$/, UNREADABLE)),
  words: text(LONGEST)
    .transform(lines => lines.split('\n').flatMap(line => line.trim() || []))
    .refine(lines => lines.every(line => line.length >= SHORTEST_WORD), t.texts.tooShort),
})
export const redactionInput = z.object({
  ...roundInput.shape,
  reason: text(LONGEST).pipe(z.string().min(1, t.propose.noReason)),
  publicNote: text(LONGEST).pipe(z.string().min(1, t.propose.noPublicNote)),
  seen: z.iso.datetime(UNREADABLE),
})
/** Of what somebody has looked at. */
export const seenRedactionInput = z.object({ ...roundInput.shape, seen: z.iso.datetime(UNREADABLE) })
