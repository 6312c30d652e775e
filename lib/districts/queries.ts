import 'server-only'
import { cacheLife, cacheTag } from 'next/cache'
import { z } from 'zod'
import type { Indicator } from '@/lib/indicators/indicator'
import { listIndicators } from '@/lib/indicators/queries'
import { getTenant } from '@/lib/municipality/queries'
import { withTyped } from '@/lib/observations/with-typed'
import { loadDisclosed, type Shown } from '@/lib/observations/load'
import { geographyKey } from '@/lib/observations/observation'
import { municipalityTag } from '@/lib/publication/tags.mjs'
import { evidenceOf } from '@/lib/framework/evidence'
import { publishedDb } from '@/lib/published-db'
import { dayOf } from '@/lib/text/days'
import { inSwedishOrder } from '@/lib/text/swedish-order'
import { areaTypeReading } from './area-types'
import { cityPart } from './city-part'
import type { BorderChange, District, DistrictMap, DistrictShape } from './district'
import { districtTables } from './district-reading'
import { BESIDES, peopleIn, profileRows, safetyIn, schoolsBy, turnoutIn, type DistrictValues } from './district-values'
import { groupsBeside } from './groups-beside'
import { neighboursOf } from './neighbours'
import type { DistrictIndicator, DistrictProfile, DistrictsBeside, ProfileRow } from './profile'
import { spreadOverTime } from './spread'

const policeClasses = z.array(z.object({ year: z.number(), class: z.string(), sharePct: z.number() }))
const point = z.object({ type: z.literal('Point'), coordinates: z.tuple([z.number(), z.number()]) })
const polygon = z.custom<DistrictMap['shapes'][number]['polygon']>(
  value =>
    z.object({ type: z.enum(['Polygon', 'MultiPolygon']), coordinates: z.array(z.unknown()) }).safeParse(value).success,
)

/** The municipality's districts by name, the priority one first. */
export async function listDistricts(slug: string): Promise<District[]> {
  'use cache'
  cacheLife('max')
  cacheTag(municipalityTag(slug))
  const rows = await publishedDb.geography.findMany({
    where: { municipality: { slug }, kind: 'district' },
    include: { district: { omit: { polygon: true } } },
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
  return districts.sort((a, b) => Number(b.isPriority) - Number(a.isPriority) || inSwedishOrder(a.name, b.name))
}

type Shapes = {
  map: DistrictMap
  /** When borders were changed, by district. */
  changes: (readonly [code: string, changes: BorderChange[]])[]
  schools: (readonly [code: string, at: [number, number]])[]
}

/** The shapes to draw a map from. */
export async function getDistrictMap(slug: string): Promise<DistrictMap> {
  return (await getShapes(slug)).map
}

/** Everything that has a place on the map, in one statement: districts, the municipality's outline, and schools. */
async function getShapes(slug: string): Promise<Shapes> {
  'use cache'
  cacheLife('max')
  cacheTag(municipalityTag(slug))
  const municipality = await getTenant(slug)
  const rows = await publishedDb.geography.findMany({
    where: {
      municipality: { slug },
      OR: [{ kind: { in: ['district', 'school'] } }, { kind: 'municipality', code: municipality?.code }],
    },
    select: {
      ...{ code: true, kind: true, outline: true },
      // What the public can read are those that have begun: the last of them hold today.
      district: { select: { polygon: true, borders: { omit: { geographyId: true }, orderBy: { validFrom: 'asc' } } } },
    },
    orderBy: { code: 'asc' },
    relationLoadStrategy: 'join',
  })
  const own = rows.find(row => row.kind === 'municipality')?.outline
  const shapes = rows.flatMap(({ code, district }): DistrictShape[] =>
    district ? [{ code, polygon: polygon.parse((district.borders.at(-1) ?? district).polygon) }] : [],
  )
  const changes = rows.map(({ code, district }) => {
    const all = district?.borders.map(({ validFrom, source }) => ({ validFrom: dayOf(validFrom), source }))
    return [code, all ?? []] as const
  })
  const schools = rows.flatMap(({ code, kind, outline }) => {
    const read = kind === 'school' ? point.safeParse(outline) : undefined
    return read?.success ? [[code, read.data.coordinates] as const] : []
  })
  return { map: { outline: own ? polygon.parse(own) : null, shapes, city: cityPart(shapes) }, changes, schools }
}

/** Every indicator that districts have values of, or those of them with the codes, with its tables by period. */
export async function listDistrictIndicators(slug: string, codes?: readonly string[]): Promise<DistrictIndicator[]> {
  'use cache'
  cacheLife('max')
  cacheTag(municipalityTag(slug))
  const { indicators, shown, cityKey } = await loadDistrictValues(slug, { among: codes })
  return indicators.map(indicator => ({ indicator, tables: districtTables(shown.get(indicator.id) ?? [], cityKey) }))
}

/** One district against the rest of the city, in the indicators with the codes or in all. */
export async function listProfileRows(slug: string, code: string, codes?: readonly string[]): Promise<ProfileRow[]> {
  'use cache'
  cacheLife('max')
  cacheTag(municipalityTag(slug))
  return profileRows(await loadDistrictValues(slug, { among: codes }), code)
}

/** One district against the rest of the city, indicator by indicator, who lives there, and what surrounds the figures. */
export async function getDistrictProfile(slug: string, code: string): Promise<DistrictProfile> {
  'use cache'
  cacheLife('max')
  cacheTag(municipalityTag(slug))
  const values = await loadDistrictValues(slug, { besides: BESIDES })
  const districts = await listDistricts(slug)
  const district = districts.find(each => each.code === code)
  const { map, changes, schools } = await getShapes(slug)
  const shape = map.shapes.find(each => each.code === code)
  return {
    bordersChanged: changes.find(([of]) => of === code)?.[1] ?? [],
    rows: profileRows(values, code),
    ...peopleIn(values, code),
    areaTypes: values.indicators.flatMap(
      indicator => areaTypeReading(indicator, values.shown.get(indicator.id) ?? [], districts) ?? [],
    ),
    turnout: district ? turnoutIn(values, district) : null,
    schools: shape ? schoolsBy(values, shape, new Map(schools)) : null,
    safety: safetyIn(values),
    groups: values.indicators.flatMap(
      indicator => groupsBeside(indicator, values.shown.get(indicator.id) ?? [], values.cityKey, code) ?? [],
    ),
    evidence: await readEvidence(slug, code),
  }
}

async function readEvidence(slug: string, code: string) {
  const found = await publishedDb.evidence.findMany({
    where: { geography: { municipality: { slug }, kind: 'district', code } },
    include: { geography: { select: { name: true } } },
  })
  return found.map(evidenceOf).sort((a, b) => inSwedishOrder(a.title, b.title))
}

/** Some districts side by side, and how far all districts lie apart over time where that can be told. */
export async function getDistrictsBeside(slug: string, codes: readonly string[]): Promise<DistrictsBeside> {
  'use cache'
  cacheLife('max')
  cacheTag(municipalityTag(slug))
  const values = await loadDistrictValues(slug)
  return {
    profiles: codes.map(code => ({ rows: profileRows(values, code), ...peopleIn(values, code) })),
    spreads: values.indicators.flatMap(indicator => {
      const spreads = spreadOverTime(indicator, values.shown.get(indicator.id) ?? [])
      return spreads.length > 0 ? [{ indicator, spreads }] : []
    }),
  }
}

/** Which districts share a border with the one of this code. */
export async function listNeighbours(slug: string, code: string): Promise<string[]> {
  'use cache'
  cacheLife('max')
  cacheTag(municipalityTag(slug))
  const { shapes } = await getDistrictMap(slug)
  return neighboursOf(shapes).get(code) ?? []
}

type Asked = { among?: readonly string[]; besides?: readonly string[] }

/** The indicators that districts have values of, and `others` named besides; two statements in all. */
async function loadDistrictValues(slug: string, { among, besides = [] }: Asked = {}): Promise<DistrictValues> {
  const municipality = await getTenant(slug)
  const found = municipality ? await listIndicators(slug, { withValuesFor: 'district', among, besides }) : []
  const shown = municipality ? await loadDisclosed(municipality.id, found) : new Map<number, Shown[]>()
  const isNamed = ({ code, aliases }: Indicator) => [code, ...aliases].some(one => besides.includes(one))
  const hasDistricts = ({ id }: Indicator) => shown.get(id)?.some(({ place }) => place.kind === 'district')
  return {
    indicators: found.filter(hasDistricts).map(indicator => withTyped(indicator, shown.get(indicator.id) ?? [])),
    others: found.filter(isNamed),
    shown,
    cityKey: geographyKey({ kind: 'municipality', code: municipality?.code ?? '' }),
  }
}
