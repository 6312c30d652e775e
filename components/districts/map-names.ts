import type { MapName } from './map-labels'
import type { Ends, ValuedDistrict } from './value-order'

/** How many at each end are named on the map even where they have no room of their own. */
const ALWAYS = 5

/**
 * In what order districts get their names on the map: the priority one, then from both ends inwards with their values,
 * then the others by how many live there.
 */
export function mapNames(
  ordered: readonly ValuedDistrict[],
  { high, low }: Ends,
  text: (value: number) => string,
): MapName[] {
  const turns = Array.from({ length: Math.max(high.length, low.length) }, (_, i) => [high[i], low[i]]).flat()
  const ends = turns.filter(each => each !== undefined)
  const isEarly = (each: ValuedDistrict) => Math.max(high.indexOf(each), low.indexOf(each)) < ALWAYS
  const priority = ordered.filter(({ district }) => district.isPriority)
  const others = ordered.toSorted((a, b) => (b.district.population ?? 0) - (a.district.population ?? 0))
  return [...new Set([...priority, ...ends, ...others])].map(each => ({
    code: each.code,
    name: each.district.name,
    ...(each.value !== null && (ends.includes(each) || each.district.isPriority) && { value: text(each.value) }),
    isAlwaysNamed: each.district.isPriority || (ends.includes(each) && isEarly(each)),
  }))
}
