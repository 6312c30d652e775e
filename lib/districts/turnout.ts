import type { Shown } from '@/lib/observations/load'
import type { Period } from '@/lib/statistics/series'
import { inSwedishOrder } from '@/lib/text/swedish-order'
import type { District } from './district'

/** Turnout in one electoral district. It is not the same area as the district whose name it carries. */
export type ElectoralTurnout = { name: string; value: number | null }

/** `known` is the name that the electoral districts were found by. */
export type Turnout = { when: Period; known: string; electoral: ElectoralTurnout[]; city: number | null }

/**
 * The electoral districts of the latest election whose names begin with the district's name among citizens, or with
 * its own where that is one word. Null where none does: there are no borders to go by, only names.
 */
export function turnoutNamed(
  { name, suggestedName }: Pick<District, 'name' | 'suggestedName'>,
  shown: readonly Shown[],
  cityKey: string,
): Turnout | null {
  const known = suggestedName ?? (/^[\p{L}]+$/u.test(name) ? name : null)
  if (!known) return null
  const isNamed = new RegExp(`^${known}(?!\\p{L})`, 'u')
  const named = shown.filter(
    o => o.place.kind === 'electoralDistrict' && o.breakdown === '' && isNamed.test(o.place.name),
  )
  const latest = named.reduce((end, o) => (o.when.end > end ? o.when.end : end), '')
  const electoral = named.filter(o => o.when.end === latest)
  const when = electoral[0]?.when
  if (!when) return null
  const city = shown.find(o => o.geography === cityKey && o.breakdown === '' && o.when.end === latest)
  return {
    when,
    known,
    electoral: electoral
      .map(({ place, value }) => ({ name: place.name, value }))
      .sort((a, b) => inSwedishOrder(a.name, b.name)),
    city: city?.value ?? null,
  }
}
