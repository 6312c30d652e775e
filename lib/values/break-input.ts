import { z } from 'zod'
import { rowId as id, UNREADABLE } from '@/lib/input/row-id'
import { reason } from './indicator-settings-input'

export const breakInput = z.object({
  ...{ municipalityId: id, indicatorId: id, version: id, from: z.iso.date(UNREADABLE), why: reason },
  answer: z.enum(['break', 'none', 'forget'], 'Välj vad som hände.'),
})
