import type { District } from '@/lib/districts/district'
import { latestOfMost } from '@/lib/districts/district-reading'
import type { DistrictIndicator } from '@/lib/districts/profile'
import type { Dictionary } from '@/lib/text/sv'

type Props = { measure: DistrictIndicator; districts: readonly District[]; city: string; t: Dictionary }

/** How many districts have a value, where the municipality as a whole has none. */
export function OnlyDistricts({ measure: { tables }, districts, city, t }: Props) {
  const table = latestOfMost(tables)
  const shown = table?.values.filter(({ value }) => value !== null).length ?? 0
  return <p>{t.districts.only(shown, districts.length, city)}</p>
}
