import { z } from 'zod'
import { rowId, UNREADABLE } from '@/lib/input/row-id'
import { addedSourcesSv as t } from '@/lib/text/added-sources-sv'

// Not `name`: a page's fields are told apart by what they are called, and the municipality has one.
export const addedInput = z.object({
  municipalityId: rowId,
  sourceName: z.string(UNREADABLE).trim().min(1, t.faults.noName).max(60, t.faults.longName),
  address: z
    .string(UNREADABLE)
    .trim()
    .max(200, t.faults.longAddress)
    .transform(text => text.replace(/\/+$/, '')),
})
export type AddedInput = z.output<typeof addedInput>

export const removedInput = z.object({ municipalityId: rowId, key: z.string(UNREADABLE).max(250, UNREADABLE) })
