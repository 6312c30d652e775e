import { z } from 'zod'
import { rowId, UNREADABLE } from '@/lib/input/row-id'
import { seenJson } from '@/lib/input/seen-json'
import { ticked } from '@/lib/input/ticked'
import { line, orNone } from '@/lib/input/written-text'
import { districtWorkSv as t } from '@/lib/text/district-work-sv'

const said = {
  name: line(100).pipe(z.string().min(1, t.faults.noName)),
  /** That citizens use. */
  suggestedName: orNone(line(100)),
  isPriority: ticked,
}
export const districtInput = z.object({
  ...{ municipalityId: rowId, geographyId: rowId },
  seen: seenJson(2000).pipe(z.record(z.string(), z.unknown(), UNREADABLE)),
  ...said,
})
export const districtUndoInput = z.object({
  municipalityId: rowId,
  entryId: z
    .string()
    .regex(/^\d{1,18}$/, UNREADABLE)
    .transform(BigInt),
})
export type DistrictFields = Pick<z.output<typeof districtInput>, keyof typeof said>
export const DISTRICT_FIELDS = Object.keys(said) as (keyof DistrictFields)[]
