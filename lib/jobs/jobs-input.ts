import { z } from 'zod'
import { rowId } from '@/lib/input/row-id'

export const fetchInput = z.object({ municipalityId: rowId })
