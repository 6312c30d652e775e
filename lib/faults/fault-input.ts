import { z } from 'zod'
import { LONGEST_REPORT } from './fault-report'

const SHORTEST = 5
const NOT_TEXT = /[^\P{Cc}\n\t]/gu

/** What was written, with line ends as one and no characters that can't be shown. */
const textOf = (typed: string) => typed.toWellFormed().replace(/\r\n?/g, '\n').replace(NOT_TEXT, '').trim()

/** A report, as anyone sends it; a fault is named, for the words are the page's own in two languages. */
export const reportInput = z.object({
  locale: z.enum(['sv', 'en']).catch('sv'),
  page: z.string().max(500).catch(''),
  body: z.string('missing').transform(textOf).pipe(z.string().min(SHORTEST, 'missing').max(LONGEST_REPORT, 'long')),
  /** A field that people don't see: what fills it in is no one. */
  webbplats: z.string().catch(''),
})

const LARGEST_BIGINT = 2n ** 63n - 1n
const malformed = 'Begäran går inte att läsa.'
const id = z.coerce
  .number(malformed)
  .int()
  .min(1)
  .max(2 ** 31 - 1)

/** `seenTakenBy`: whose it was when it was read; empty for nobody's. */
export const takeInput = z.object({
  municipalityId: id,
  id: z.coerce.bigint(malformed).min(1n).max(LARGEST_BIGINT),
  seenTakenBy: z.union([z.literal('').transform(() => null), id], malformed),
})
export const settleInput = takeInput.omit({ seenTakenBy: true }).extend({
  answer: z
    .string('Skriv vad som har gjorts.')
    .transform(textOf)
    .pipe(z.string().min(1, 'Skriv vad som har gjorts.').max(LONGEST_REPORT, `Skriv högst ${LONGEST_REPORT} tecken.`)),
})
