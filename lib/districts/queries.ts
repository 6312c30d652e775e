import 'server-only'
import { cacheLife, cacheTag } from 'next/cache'
import { z } from 'zod'
import { db } from '@/lib/db'
import type { Indicator } from '@/lib/indicators/indicator'
import { listIndicators } from '@/lib/indicators/queries'
import { getMunicipality, municipalityTag } from '@/lib/municipality/queries'
import { loadDisclosed, type Shown } from '@/lib/observations/load'
import { geographyKey } from '@/lib/observations/observation'
import { ageSexPyramid, type AgeSexGroup } from './age-sex'
import type { District, DistrictMap } from './district'
import { compareDistrict, districtTables, type DistrictComparison, type DistrictTable } from './district-reading'

const policeClasses = z.array(z.object({ year: z.number(), class: z.string() }))
const polygon = z.custom<DistrictMap['shapes'][number]['polygon']>(
  value =>
    z.object({ type: z.enum(['Polygon', 'MultiPolygon']), coordinates: z.array(z.unknown()) }).safeParse(value).success,
)

/** The municipality's districts by name, the priority one first. */
export async function listDistricts(slug: string): Promise<District[]> {
  'use cache'
  cacheLife('max')
  cacheTag(municipalityTag(slug))
  const rows = await db.geography.findMany({
    where: { municipality: { slug }, kind: 'district' },
    include: { district: { omit: { polygon: true } } },
    orderBy: { name: 'asc' },
    relationLoadStrategy: 'join',
  })
  const districts = rows.flatMap(({ code, name, district }): District[] =>
    district
      ? [
          {
            code,
            name,
            slug: district.slug,
            isPriority: district.isPriority,
            areaType: district.areaType,
            areaTypeYear: district.areaTypeYear,
            population: district.population,
            populationYear: district.populationYear,
            suggestedName: district.suggestedName,
            policeClasses: policeClasses.parse(district.policeClasses ?? []),
          },
        ]
      : [],
  )
  const swedish = new Intl.Collator('sv')
  return districts.sort((a, b) => Number(b.isPriority) - Number(a.isPriority) || swedish.compare(a.name, b.name))
}

/** The shapes to draw a map from. */
export async function getDistrictMap(slug: string): Promise<DistrictMap> {
  'use cache'
  cacheLife('max')
  cacheTag(municipalityTag(slug))
  const municipality = await getMunicipality(slug)
  const rows = await db.geography.findMany({
    where: { municipality: { slug }, OR: [{ kind: 'district' }, { kind: 'municipality', code: municipality?.code }] },
    select: { code: true, kind: true, outline: true, district: { select: { polygon: true } } },
    orderBy: { code: 'asc' },
    relationLoadStrategy: 'join',
  })
  const own = rows.find(row => row.kind === 'municipality')?.outline
  return {
    outline: own ? polygon.parse(own) : null,
    shapes: rows.flatMap(({ code, district }) =>
      district ? [{ code, polygon: polygon.parse(district.polygon) }] : [],
    ),
  }
}

export type DistrictIndicator = { indicator: Indicator; tables: DistrictTable[] }

/** Every indicator that districts have values of, with its tables by period. */
export async function listDistrictIndicators(slug: string): Promise<DistrictIndicator[]> {
  'use cache'
  cacheLife('max')
  cacheTag(municipalityTag(slug))
  const { indicators, shown, cityKey } = await loadDistrictValues(slug)
  return indicators.map(indicator => ({ indicator, tables: districtTables(shown.get(indicator.id) ?? [], cityKey) }))
}

export type DistrictProfile = {
  comparisons: { indicator: Indicator; comparison: DistrictComparison; table: DistrictTable }[]
  people: AgeSexGroup[]
}

/** One district against the rest of the city, indicator by indicator, and who lives there. */
export async function getDistrictProfile(slug: string, code: string): Promise<DistrictProfile> {
  'use cache'
  cacheLife('max')
  cacheTag(municipalityTag(slug))
  const { indicators, shown, cityKey } = await loadDistrictValues(slug)
  const people = indicators.find(
    indicator => indicator.dimensions.some(d => d.key === 'age') && indicator.rule.valueIsCount,
  )
  return {
    comparisons: indicators.flatMap(indicator => {
      const values = shown.get(indicator.id) ?? []
      const comparison = compareDistrict(indicator, values, cityKey, code)
      const table = districtTables(values, cityKey).findLast(t => t.values.some(v => v.code === code))
      return comparison && table ? [{ indicator, comparison, table }] : []
    }),
    people: people ? ageSexPyramid(people, shown.get(people.id) ?? [], `district:${code}`) : [],
  }
}

async function loadDistrictValues(slug: string) {
  const municipality = await getMunicipality(slug)
  const indicators = municipality ? await listIndicators(slug, { withValuesFor: 'district' }) : []
  return {
    indicators,
    shown: indicators.length > 0 ? await loadDisclosed(indicators) : new Map<number, Shown[]>(),
    cityKey: geographyKey({ kind: 'municipality', code: municipality?.code ?? '' }),
  }
}
