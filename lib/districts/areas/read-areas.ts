import type { Position } from 'geojson'
import { z } from 'zod'
import type { Area } from './area-input'
import { LONGEST, MOST_AREAS } from './area-input'
import { readGeoPackage } from './geo-package'
import { isSqlite } from './sqlite-file'
import { fromSweref } from './sweref'
import { FINEST, simplified, type Shape } from './simplified'

/** In the file's own words. */
const said = z.union([z.string(), z.number()]).transform(String)
const collection = z.object({
  type: z.literal('FeatureCollection'),
  crs: z.object({ properties: z.object({ name: z.string() }) }).nullish(),
  features: z.array(
    z.object({
      geometry: z.object({ type: z.enum(['Polygon', 'MultiPolygon']), coordinates: z.array(z.unknown()) }).nullable(),
      properties: z.record(z.string(), z.unknown()).nullable(),
    }),
  ),
})
const ring = z.array(z.tuple([z.number(), z.number()], z.number())).min(4)
const rings = { Polygon: z.array(ring).min(1), MultiPolygon: z.array(z.array(ring).min(1)).min(1) }

export type AreaFault =
  | 'json'
  | 'damaged'
  | 'layers'
  | 'notAreas'
  | 'crs'
  | 'nothingHere'
  | 'tooMany'
  | 'shape'
  | 'outside'
  | 'noCode'
  | 'twice'
export type ReadAreas = {
  areas: Area[]
  /** Which of the file's fields say code and name, and those that there are to choose among. */
  fields: { code: string; name: string; all: string[] }
  /** How many of the file lie elsewhere. */
  elsewhere: number
  /** The day (ISO) that the file says they hold from. */
  validFrom: string | null
}

/** How SCB and others call them, the likeliest first. */
const CODES = ['regsokod', 'regso', 'desokod', 'deso', 'omradeskod', 'områdeskod', 'kod', 'code', 'id', 'nr']
const NAMES = [
  'regsonamn',
  'regso_namn',
  'regso_name',
  'desonamn',
  'deso_name',
  'områdesnamn',
  'omradesnamn',
  'namn',
  'name',
]
/** From when an area is as it is. */
const FROM = ['validfrom', 'valid_from', 'giltigfran', 'giltig_fran', 'gallerfran', 'galler_fran', 'version']
const OWN = ['kommunkod', 'kommun', 'knkod', 'kom_kod', 'lkf']

type Feature = z.output<typeof collection>['features'][number]

/**
 * The areas of a municipality in a file of GeoJSON or a GeoPackage, its own or SCB's of the whole country: longitude and
 * latitude (WGS 84) or SWEREF 99 TM. `asked`: which fields say code and name, where somebody has chosen others than those
 * we take.
 */
export function readAreas(
  bytes: Uint8Array,
  municipality: string,
  asked: Partial<Record<'code' | 'name', string>> = {},
): ({ ok: true } & ReadAreas) | { ok: false; fault: AreaFault } {
  const no = (fault: AreaFault) => ({ ok: false, fault }) as const
  const whole = isSqlite(bytes)
    ? readGeoPackage(bytes, properties => liesIn({ properties }, municipality))
    : parsed(new TextDecoder().decode(bytes))
  if (typeof whole === 'string') return no(whole)
  const read = collection.safeParse(whole)
  if (!read.success) return no('notAreas')
  const { crs, features } = read.data
  const here = features.filter(feature => liesIn(feature, municipality))
  if (here.length === 0) return no('nothingHere')
  const all = [...new Set(here.flatMap(({ properties }) => Object.keys(properties ?? {})))]
  const many = (key: string) => new Set(here.map(({ properties }) => properties?.[key])).size
  const find = (among: readonly string[], enough: number) => {
    const there = among.flatMap(one => all.find(key => key.toLowerCase() === one) ?? [])
    // A file of DeSO says which RegSO each is in, too.
    return there.find(key => many(key) >= enough) ?? there[0]
  }
  const code = asked.code ?? find(CODES, here.length)
  const name = asked.name ?? find(NAMES, many(code ?? '')) ?? code
  if (code === undefined || name === undefined) return no('noCode')
  const joined = byCode(here, code)
  if (!joined) return no('noCode')
  if (joined.size > MOST_AREAS) return no('tooMany')
  const system = systemOf(crs?.properties.name)
  if (!system) return no('crs')
  const areas: Area[] = []
  for (const [key, parts] of joined) {
    const shape = shapeOf(parts, system)
    if (shape === 'shape' || shape === 'outside') return no(shape)
    const named = said.safeParse(parts[0]?.properties?.[name])
    areas.push({
      code: key,
      name: (name === code ? key : (named.data ?? '').trim()) || key,
      isPriority: false,
      polygon: shape as Area['polygon'],
    })
  }
  if (new Set(areas.map(one => one.name)).size < areas.length) return no('twice')
  return {
    ok: true,
    areas: small(areas),
    fields: { code, name, all },
    elsewhere: features.length - here.length,
    validFrom: dayIn(here),
  }
}

function parsed(text: string): object | 'json' {
  try {
    return Object(JSON.parse(text)) as object
  } catch {
    return 'json'
  }
}

/** A file that names municipalities, or whose areas are numbered by them, has those of others too. */
function liesIn({ properties }: Pick<Feature, 'properties'>, municipality: string): boolean {
  const entries = Object.entries(properties ?? {})
  const own = entries.find(([key]) => OWN.includes(key.toLowerCase()))
  const ownCode = own && said.safeParse(own[1]).data
  if (ownCode && /^\d{3,4}$/.test(ownCode)) return ownCode.padStart(4, '0') === municipality
  const numbered = entries.map(([, value]) => String(value)).find(value => /^\d{4}[ABCR]\d{3,4}/.test(value))
  return numbered === undefined || numbered.startsWith(municipality)
}

/** A day that all of them say, or that of the year that SCB's codes say. */
function dayIn(features: readonly Feature[]): string | null {
  const said = features.map(({ properties }) => {
    const entries = Object.entries(properties ?? {})
    const told = entries.find(([key]) => FROM.includes(key.toLowerCase()))?.[1]
    const year = entries.flatMap(([, value]) => /_(?:RegSO|DeSO)(\d{4})$/.exec(String(value))?.[1] ?? [])[0]
    return z.iso.date().safeParse(String(told).slice(0, 10)).data ?? (year ? `${year}-01-01` : null)
  })
  return new Set(said).size === 1 ? said[0]! : null
}

/** One area can lie in several features. SCB says which year's division a code is of: "1490R025_RegSO2025". */
function byCode(features: readonly Feature[], field: string): Map<string, Feature[]> | null {
  const found = new Map<string, Feature[]>()
  for (const feature of features) {
    const code = said
      .safeParse(feature.properties?.[field])
      .data?.replace(/_(RegSO|DeSO)\d{4}$/, '')
      .trim()
    if (!code || !/^[\w-]{1,20}$/.test(code)) return null
    found.set(code, [...(found.get(code) ?? []), feature])
  }
  return found
}

type System = (x: number, y: number) => [number, number]

/** Without a word of it, a file is in degrees by the standard (RFC 7946), and in metres where no degrees are so many. */
function systemOf(named = ''): System | null {
  if (/3006$/.test(named)) return fromSweref
  if (named !== '' && !/(CRS84|4326|4258)$/.test(named)) return null
  return (x, y) => (x > 1000 ? fromSweref(x, y) : [x, y])
}

function shapeOf(features: readonly Feature[], system: System): Shape | 'shape' | 'outside' {
  const polygons: Position[][][] = []
  for (const { geometry } of features) {
    if (!geometry) return 'shape'
    const read = rings[geometry.type].safeParse(geometry.coordinates)
    if (!read.success) return 'shape'
    const { data } = read
    polygons.push(...((geometry.type === 'Polygon' ? [data] : data) as Position[][][]))
  }
  const placed = polygons.map(rings => rings.map(points => points.map(([x = 0, y = 0]) => system(x, y))))
  const isOutside = placed.flat(2).some(([x, y]) => !(x > 10 && x < 25 && y > 55 && y < 70))
  if (isOutside) return 'outside'
  const [only, ...more] = placed
  return more.length === 0 && only
    ? { type: 'Polygon', coordinates: only }
    : { type: 'MultiPolygon', coordinates: placed }
}

/** As finely drawn as there is room for. */
function small(areas: Area[]): Area[] {
  for (let metres = FINEST; ; metres *= 2) {
    const drawn = areas.map(area => ({
      ...area,
      polygon: simplified(area.polygon as Shape, metres) as Area['polygon'],
    }))
    if (JSON.stringify(drawn).length < LONGEST) return drawn
  }
}
