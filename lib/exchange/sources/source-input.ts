import { z } from 'zod'
import { rowId, UNREADABLE } from '@/lib/input/row-id'
import { sourcesSv } from '@/lib/text/sources-sv'

const MOST_CELLS = 5_000

export const askInput = z.object({ municipalityId: rowId, indicatorId: rowId })

/** What is taken of an answer: which answer was seen, which of its cells, and what its changes mean. */
export const takeInput = z.object({
  ...{ municipalityId: rowId, indicatorId: rowId },
  askedAt: z.iso.datetime(UNREADABLE),
  cells: z.array(z.string().max(80)).max(MOST_CELLS, UNREADABLE),
  meaning: z.enum(['', 'same', 'break'], sourcesSv.faults.meaning),
})
export type TakeInput = z.infer<typeof takeInput>
