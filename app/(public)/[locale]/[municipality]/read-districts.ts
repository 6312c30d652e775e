import type { DistrictRows } from '@/components/districts/district-strips'
import type { MappedMeasure } from '@/components/districts/indicator-map'
import { isMapped } from '@/lib/districts/measures'
import { getDistrictMap, listDistrictIndicators, listDistricts, listProfileRows } from '@/lib/districts/queries'
import type { Municipality } from '@/lib/municipality/municipality'
import type { Reading } from '@/lib/observations/reading'

/** Measures by district, the priority one beside the rest: those with the codes, or all. Null without districts. */
export async function readDistricts(
  { slug, hasDistricts }: Pick<Municipality, 'slug' | 'hasDistricts'>,
  codes?: readonly string[],
): Promise<DistrictRows | null> {
  if (!hasDistricts) return null
  const districts = await listDistricts(slug)
  const priority = districts.find(district => district.isPriority)
  if (priority) return { districts, priority, rows: await listProfileRows(slug, priority.code, codes) }
  const rows = (await listDistrictIndicators(slug, codes)).flatMap(({ indicator, tables }) => {
    const table = tables.at(-1)
    return table ? [{ indicator, table }] : []
  })
  return { districts, rows }
}

/** The map of an indicator that only districts have values of; null where the municipality has some, or no district. */
export async function readOnlyDistricts(
  slug: string,
  { indicator, series, areas }: Reading,
): Promise<MappedMeasure | null> {
  if (series.length > 0 || !areas.some(({ place }) => place.kind === 'district')) return null
  const [measure] = await listDistrictIndicators(slug, [indicator.code])
  if (!measure || !isMapped(measure)) return null
  return { measure, districts: await listDistricts(slug), map: await getDistrictMap(slug) }
}
