import type { DistrictRows } from '@/components/districts/district-strips'
import { listDistrictIndicators, listDistricts, listProfileRows } from '@/lib/districts/queries'
import type { Municipality } from '@/lib/municipality/municipality'

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
