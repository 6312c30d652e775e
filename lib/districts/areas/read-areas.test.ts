import { gunzipSync } from 'node:zlib'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readAreas } from './read-areas'
import { fromSweref } from './sweref'
import { isSameShape, simplified } from './simplified'

/** A square of so many degrees. */
const square = (x: number, y: number, size = 0.01) => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
  [x, y],
]
const feature = (properties: object, coordinates: unknown = [square(12, 58)], type = 'Polygon') => ({
  ...{ type: 'Feature', properties, geometry: { type, coordinates } },
})
const bytesOf = (text: string) => new TextEncoder().encode(text)
const file = (features: object[], more: object = {}) =>
  bytesOf(JSON.stringify({ type: 'FeatureCollection', features, ...more }))

it('SCB’s file of the whole country gives the municipality’s own, under codes without a year', () => {
  const read = readAreas(
    file([
      feature({ kommunkod: '1440', regsokod: '1440R001_RegSO2025', regsonamn: 'Surte' }),
      feature({ kommunkod: '1490', regsokod: '1490R001_RegSO2025', regsonamn: 'Norrby' }),
    ]),
    '1440',
  )
  expect(read).toMatchObject({ ok: true, elsewhere: 1, areas: [{ code: '1440R001', name: 'Surte' }] })
  expect(read).toMatchObject({ validFrom: '2025-01-01' })
})

const geoPackage = new Uint8Array(gunzipSync(readFileSync('tests/fixtures/regso.gpkg.gz')))

it('SCB’s GeoPackage of the whole country gives the municipality’s own, with their parts and holes', () => {
  const read = readAreas(geoPackage, '1440')
  expect(read).toMatchObject({ ok: true, elsewhere: 61, validFrom: '2025-01-01', fields: { code: 'regsokod' } })
  const areas = 'areas' in read ? read.areas : []
  expect(areas.map(({ code, name, polygon }) => [code, name, polygon.type])).toEqual([
    ['1440R001', 'Surte', 'Polygon'],
    ['1440R002', 'Bohus', 'MultiPolygon'],
    ['1440R003', 'Nödinge', 'Polygon'],
  ])
  // A square of 0.02 degrees, whose 400 corners are four; and one with a hole.
  expect(areas[0]?.polygon.coordinates).toEqual([square(12, 57.83, 0.02)])
  expect(areas[2]?.polygon.coordinates.map(ring => ring.length)).toEqual([5, 5])
})

it('a GeoPackage that is cut off or damaged is refused or read, and no more is made of it than it holds', () => {
  for (let at = 16; at < geoPackage.length; at += 8192)
    expect(readAreas(geoPackage.subarray(0, at), '1440').ok, `${at}`).toBe(false)
  // What tells of the file, and of each of its pages.
  const places = [16, 17, 20, 56, 59, 100, 103, 105]
  for (let page = 4096; page < geoPackage.length; page += 4096) places.push(...[0, 3, 8, 9, 11].map(i => page + i))
  for (const at of places) {
    const damaged = geoPackage.slice()
    damaged[at] = 255 - damaged[at]!
    expect(readAreas(damaged, '1440'), `${at}`).toHaveProperty('ok')
  }
})

it('of a file of DeSO that tells of RegSO too, each DeSO is an area', () => {
  const of = (desokod: string) => feature({ desokod, regsokod: '1440R001', regsonamn: 'Surte', kommunkod: '1440' })
  const read = readAreas(file([of('1440A0010'), of('1440A0020')]), '1440', { name: 'desokod' })
  expect(read).toMatchObject({ ok: true, areas: [{ code: '1440A0010' }, { code: '1440A0020' }] })
})

it('places in SWEREF 99 TM are turned into degrees, said or not', () => {
  // Lantmäteriet's own check: 55° 00′ N, 12° 45′ E is N 6097106.672, E 356083.438.
  const [longitude, latitude] = fromSweref(356083.438, 6097106.672)
  expect(longitude).toBeCloseTo(12.75, 7)
  expect(latitude).toBeCloseTo(55, 7)
  const metres = [
    [
      [320_000, 6_420_000],
      [321_000, 6_420_000],
      [321_000, 6_421_000],
      [320_000, 6_420_000],
    ],
  ]
  for (const crs of [{ crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::3006' } } }, {}]) {
    const read = readAreas(file([feature({ kod: 'A', namn: 'Norr' }, metres)], crs), '1440')
    expect(read).toMatchObject({ ok: true })
    const [[x, y] = []] = (read as { areas: { polygon: { coordinates: number[][][] } }[] }).areas[0]!.polygon
      .coordinates[0]!
    expect([x! > 11 && x! < 13, y! > 57 && y! < 59]).toEqual([true, true])
  }
})

it('an area in several parts is one', () => {
  const parts = [square(12, 58), square(12.5, 58)].map(ring => feature({ id: 7, name: 'Öarna' }, [ring]))
  expect(readAreas(file(parts), '1440')).toMatchObject({
    ok: true,
    areas: [{ code: '7', name: 'Öarna', polygon: { type: 'MultiPolygon' } }],
  })
})

it.each([
  [[{ giltigFran: '2024-07-01T00:00:00' }, { giltigFran: '2024-07-01' }], '2024-07-01'],
  [[{ giltigFran: '2024-07-01' }, { giltigFran: '2022-01-01' }], null],
  [[{ version: '3' }, {}], null],
])('the day that all areas of a file say is the one they hold from: %j', (said, validFrom) => {
  const features = said.map((properties, i) => feature({ kod: `A${i}`, namn: `Område ${i}`, ...properties }))
  expect(readAreas(file(features), '1440')).toMatchObject({ ok: true, validFrom })
})

it.each([
  ['json', bytesOf('{"type": "Feature')],
  ['notAreas', bytesOf('{"type":"Topology"}')],
  ['notAreas', file([feature({ id: 1 }, [12, 58], 'Point')])],
  ['nothingHere', file([feature({ kommunkod: '0114', kod: 'A', namn: 'B' })])],
  ['noCode', file([feature({ beskrivning: 'utan kod' })])],
  ['crs', file([feature({ kod: 'A' })], { crs: { properties: { name: 'EPSG:3021' } } })],
  ['shape', file([feature({ kod: 'A' }, [[[12, 58]]])])],
  ['outside', file([feature({ kod: 'A' }, [square(58, 12)])])],
  ['twice', file([feature({ kod: 'A', namn: 'Norr' }), feature({ kod: 'B', namn: 'Norr' })])],
] as const)('a file that can’t be used is refused: %s', (fault, bytes) =>
  expect(readAreas(bytes, '1440')).toEqual({ ok: false, fault }),
)

it('a border keeps what is seen: corners stay, and a bend of a metre goes', () => {
  const bend = [
    [12, 58],
    [12.005, 58.000005],
    [12.01, 58],
    [12.01, 58.01],
    [12, 58.01],
    [12, 58],
  ]
  const shape = simplified({ type: 'Polygon', coordinates: [bend] }, 5)
  expect(shape.coordinates[0]).toEqual(square(12, 58))
})

it('borders drawn a few metres beside or with more corners are the same, and those moved by twenty metres are not', () => {
  const metre = 1 / 111_320
  const shape = (corners: number[][]) => ({ type: 'Polygon' as const, coordinates: [corners] })
  const [first, second, ...rest] = square(12, 58)
  const drawn = shape([first!, second!, ...rest])
  expect(isSameShape(drawn, shape(square(12, 58 + 5 * metre)))).toBe(true)
  expect(isSameShape(drawn, shape([first!, second!, [12.01, 58.005], ...rest]))).toBe(true)
  expect(isSameShape(drawn, shape(square(12, 58 + 20 * metre)))).toBe(false)
  expect(isSameShape(drawn, shape(square(12, 58, 0.005)))).toBe(false)
})
