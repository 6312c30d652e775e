import { z } from 'zod'
import { rowId, UNREADABLE } from '@/lib/input/row-id'

/** Which it is, and its name, typed by whoever knows what goes. */
export const removalInput = z.object({
  removeId: rowId,
  typedName: z.string(UNREADABLE).trim().max(100, UNREADABLE),
})
