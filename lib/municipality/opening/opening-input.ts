import { z } from 'zod'
import { rowId, UNREADABLE } from '@/lib/input/row-id'

export const openingInput = z.object({ municipalityId: rowId })
/** `seen`: which proposal is said yes to. */
export const openInput = openingInput.extend({ seen: z.iso.datetime(UNREADABLE) })
