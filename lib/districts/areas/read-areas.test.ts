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
const file = (features: object[], more: object = {}) => JSON.stringify({ type: 'FeatureCollection', features, ...more })

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
  ['json', '{"type": "Feature'],
  ['notAreas', '{"type":"Topology"}'],
  ['notAreas', file([feature({ id: 1 }, [12, 58], 'Point')])],
  ['nothingHere', file([feature({ kommunkod: '0114', kod: 'A', namn: 'B' })])],
  ['noCode', file([feature({ beskrivning: 'utan kod' })])],
  ['crs', file([feature({ kod: 'A' })], { crs: { properties: { name: 'EPSG:3021' } } })],
  ['shape', file([feature({ kod: 'A' }, [[[12, 58]]])])],
  ['outside', file([feature({ kod: 'A' }, [square(58, 12)])])],
  ['twice', file([feature({ kod: 'A', namn: 'Norr' }), feature({ kod: 'B', namn: 'Norr' })])],
] as const)('a file that can’t be used is refused: %s', (fault, text) =>
  expect(readAreas(text, '1440')).toEqual({ ok: false, fault }),
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
