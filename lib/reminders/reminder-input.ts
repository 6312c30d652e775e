import { z } from 'zod'
import { rowId } from '@/lib/input/row-id'
import { REMINDER_KINDS } from './reminder'

export const remindersInput = z.object({ municipalityId: rowId, wanted: z.array(z.enum(REMINDER_KINDS)) })
