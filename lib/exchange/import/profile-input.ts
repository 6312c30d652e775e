import { z } from 'zod'
import { rowId } from '@/lib/input/row-id'

export const forgetInput = z.object({ municipalityId: rowId, id: rowId })
