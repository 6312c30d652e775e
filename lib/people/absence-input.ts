import { z } from 'zod'
import { rowId as id } from '@/lib/input/row-id'
import { absenceSv } from '@/lib/text/absence-sv'

/** '' is nobody. */
export const personOrNone = z.union([z.literal('').transform(() => null), id])

export const absenceInput = z.object({
  municipalityId: id,
  until: z.iso.date(absenceSv.faults.day),
  standInId: personOrNone,
})
export const returnInput = z.object({ municipalityId: id })
