import { z } from 'zod'
import { rowId } from '@/lib/input/row-id'
import { severalFilesSv as t } from '@/lib/text/several-files-sv'

export const undoInput = z.object({
  municipalityId: rowId,
  submissionId: z.string().regex(/^\d{1,18}$/),
  reason: z.string().trim().min(1, t.undo.noReason).max(2_000, t.undo.tooLong),
})
