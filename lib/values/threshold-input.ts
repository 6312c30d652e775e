import { z } from 'zod'
import { rowId as id } from '@/lib/input/row-id'

const LARGEST_BIGINT = 2n ** 63n - 1n
const words = 'Skriv ett helt tal från 1 till 10 000.'
/** From what number of people something is shown. */
export const smallNumber = z.coerce.number(words).int(words).min(1, words).max(10_000, words)

export const thresholdInput = z.object({
  ...{ municipalityId: id, indicatorId: id, threshold: smallNumber, smallestGroup: smallNumber },
  /** What held when the form was drawn. */
  ...{ seenThreshold: smallNumber, seenSmallestGroup: smallNumber },
})
export const submissionId = z.coerce.bigint('Begäran går inte att läsa.').min(1n).max(LARGEST_BIGINT)
export const proposalInput = z.object({ municipalityId: id, submissionId })
