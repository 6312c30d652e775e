import { z } from 'zod'
import { rowId, UNREADABLE } from '@/lib/input/row-id'
import { sourcesSv } from '@/lib/text/sources-sv'

const MOST_CELLS = 5_000

export const askInput = z.object({ municipalityId: rowId, indicatorId: rowId })

/** What is taken of an answer: which answer was seen, which of its cells, and what its changes mean. */
export const MEANINGS = ['same', 'break', 'newVersion'] as const
export const takeInput = z
  .object({
    ...{ municipalityId: rowId, indicatorId: rowId },
    askedAt: z.iso.datetime(UNREADABLE),
    cells: z.array(z.string().max(80)).max(MOST_CELLS, UNREADABLE),
    meaning: z.enum(['', ...MEANINGS], sourcesSv.faults.meaning),
    /** Of a new definition: what is otherwise. */
    note: z.string(UNREADABLE).trim().max(2000, 'Skriv högst 2 000 tecken.').default(''),
  })
  .refine(({ meaning, note }) => meaning !== 'newVersion' || note !== '', {
    path: ['note'],
    error: sourcesSv.faults.note,
  })
export type TakeInput = z.infer<typeof takeInput>
