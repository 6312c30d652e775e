import { z } from 'zod'
import { rowId, UNREADABLE } from '@/lib/input/row-id'
import { comparisonsSv } from '@/lib/text/comparisons-sv'
import { MOST_PEERS, isPeer } from './comparison'

const codes = z
  .array(z.string().regex(/^(\d{4}|G\d{1,9})$/, UNREADABLE))
  .max(40, UNREADABLE)
  .transform(places => [...new Set(places)])

export const comparisonInput = z.object({
  municipalityId: rowId,
  /** The codes that were chosen when their writer saw them. */
  seen: z.string(UNREADABLE).max(500, UNREADABLE),
  places: codes.refine(places => places.filter(isPeer).length <= MOST_PEERS, comparisonsSv.tooMany(MOST_PEERS)),
})
export type ComparisonInput = z.output<typeof comparisonInput>
