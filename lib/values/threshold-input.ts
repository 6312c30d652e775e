import { z } from 'zod'
import { rowId as id } from '@/lib/input/row-id'

const LARGEST_BIGINT = 2n ** 63n - 1n
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
