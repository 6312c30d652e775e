import type { z } from 'zod'
import type { Asked } from './parameters'
import type * as schemas from './figures'

type Observation = z.output<typeof schemas.observation>
type Divided = { dimension: string | null }

export const TOTAL = 'total'

/** Whether an observation is one of those asked for. */
export function isAskedFor(
  { place, period, groups }: Observation,
  { place: places, placeKind, from, to, dimension }: Asked<'observations'>,
): boolean {
  if (places && !places.includes(place.code)) return false
  if (placeKind && place.kind !== placeKind) return false
  if (from !== undefined && period.end < `${from}-01-01`) return false
  if (to !== undefined && period.start > `${to}-12-31`) return false
  if (!dimension) return true
  const by = Object.keys(groups)
  const wanted = new Set(dimension.filter(key => key !== TOTAL))
  if (by.length === 0) return dimension.includes(TOTAL)
  return by.length === wanted.size && by.every(key => wanted.has(key))
}

/** Whether a gap or an assessment is of a dimension asked for. */
export const isDividedAsAsked = (told: Divided, dimension: readonly string[] | undefined): boolean =>
  !dimension || (told.dimension !== null && dimension.includes(told.dimension))
