import { z } from 'zod'

const LARGEST_ID = 2 ** 31 - 1
const LARGEST_BIGINT = 2n ** 63n - 1n
const id = z.coerce.number('Begäran går inte att läsa.').int().min(1).max(LARGEST_ID)
const words = 'Skriv ett helt tal från 1 till 10 000.'
const count = z.coerce.number(words).int(words).min(1, words).max(10_000, words)

export const thresholdInput = z.object({
  ...{ municipalityId: id, indicatorId: id, threshold: count, smallestGroup: count },
  /** What held when the form was drawn. */
  ...{ seenThreshold: count, seenSmallestGroup: count },
})
export const proposalInput = z.object({
  municipalityId: id,
  submissionId: z.coerce.bigint('Begäran går inte att läsa.').min(1n).max(LARGEST_BIGINT),
})
