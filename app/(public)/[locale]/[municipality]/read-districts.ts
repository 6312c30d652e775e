import type { DistrictRows } from '@/components/districts/district-strips'
import { getDistrictProfile, listDistrictIndicators, listDistricts } from '@/lib/districts/queries'
import type { Municipality } from '@/lib/municipality/municipality'

/** Every measure of the municipality's districts with the priority one beside the rest; null where it has none. */
export async function readDistricts({
  slug,
  hasDistricts,
}: Pick<Municipality, 'slug' | 'hasDistricts'>): Promise<DistrictRows | null> {
  if (!hasDistricts) return null
  const districts = await listDistricts(slug)
  const priority = districts.find(district => district.isPriority)
  if (priority) return { districts, priority, rows: (await getDistrictProfile(slug, priority.code)).rows }
  const rows = (await listDistrictIndicators(slug)).flatMap(({ indicator, tables }) => {
    const table = tables.at(-1)
    return table ? [{ indicator, table }] : []
  })
  return { districts, rows }
}
