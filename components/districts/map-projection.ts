import { geoIdentity, geoPath, type GeoPath } from 'd3-geo'
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson'
import type { DistrictMap, DistrictShape } from '@/lib/districts/district'
import { meanLatitude, ringsOf } from '@/lib/districts/neighbours'
import type { Box } from '../charts/drawing'
import { shortPath } from './short-path'
import { straightened } from './straightened'

type Shape = Polygon | MultiPolygon
export type Point = [x: number, y: number]

/** One district on a map, in the drawing's px: its path, clipped to the window, and its whole rings for labels. */
export type DrawnDistrict = { code: string; d: string; rings: Point[][] }

export type ProjectedMap = {
  width: number
  height: number
  districts: DrawnDistrict[]
  outline: string
  /** Where the window of the other map lies on this one. */
  frameOf: (other: ProjectedMap) => Box
  /** Degrees at the corners of the window. */
  corners: [Position, Position]
}

/** Room around what a map is fitted to, in px. */
const MARGIN = 8
/** Points nearer than this, in px, to the line without them are left out; a small picture needs fewer. */
const LEAST = 0.8

/**
 * The districts in a plane where a degree of longitude is as much shorter as it is at their mean latitude: over forty
 * kilometres that differs from a proper projection by less than a pixel. With `only`, the window is fitted to those
 * districts, and whatever else lies within it is drawn as far as the window goes.
 */
export function projectMap(map: DistrictMap, width: number, only?: readonly string[], least = LEAST): ProjectedMap {
  const shrink = Math.cos((meanLatitude(map.shapes) * Math.PI) / 180)
  const flat = (polygon: Shape) => shortened(polygon, shrink)
  const fitted = map.shapes.filter(({ code }) => !only || only.includes(code))
  const around = collection([
    ...fitted.map(({ polygon }) => flat(polygon)),
    ...(map.outline && !only ? [flat(map.outline)] : []),
  ])
  const [[west, south], [east, north]] = geoPath().bounds(around)
  const height = Math.round(((north - south) / (east - west)) * (width - 2 * MARGIN)) + 2 * MARGIN
  const projection = geoIdentity()
    .reflectY(true)
    .fitExtent(
      [
        [MARGIN, MARGIN],
        [width - MARGIN, height - MARGIN],
      ],
      around,
    )
  const project = ([x = 0, y = 0]: Position): Point => projection([x * shrink, y]) ?? [0, 0]
  const [scale, [left, top]] = [projection.scale(), projection.translate()]
  projection.clipExtent([
    [0, 0],
    [width, height],
  ])
  const path = geoPath(projection).digits(1)
  const thinned = thinning(
    [...map.shapes.map(({ polygon }) => polygon), ...(map.outline ? [map.outline] : [])],
    scale,
    least,
  )
  const degrees = ([x, y]: Point): Position => [(x - left) / scale / shrink, (top - y) / scale]
  const corners: [Position, Position] = [degrees([0, 0]), degrees([width, height])]
  return {
    width,
    height,
    districts: map.shapes.flatMap(shape => drawn(shape, path, polygon => flat(thinned(polygon)), project)),
    outline: map.outline ? shortPath(path(feature(flat(thinned(map.outline)))) ?? '') : '',
    corners,
    frameOf: ({ corners: [upper, lower] }) => {
      const [[l, t], [r, b]] = [project(upper), project(lower)]
      return { left: l, top: t, right: r, bottom: b }
    },
  }
}

function drawn(
  { code, polygon }: DistrictShape,
  path: GeoPath,
  simple: (polygon: Shape) => Shape,
  project: (position: Position) => Point,
): DrawnDistrict[] {
  const d = path(feature(simple(polygon)))
  return d ? [{ code, d: shortPath(d), rings: ringsOf(polygon).map(ring => ring.map(project)) }] : []
}

const feature = (geometry: Shape): Feature<Shape> => ({ type: 'Feature', properties: {}, geometry })
const collection = (shapes: Shape[]): FeatureCollection<Shape> => ({
  type: 'FeatureCollection',
  features: shapes.map(feature),
})

const mapRings = (polygon: Shape, change: (ring: Position[]) => Position[]): Shape =>
  polygon.type === 'Polygon'
    ? { type: 'Polygon', coordinates: polygon.coordinates.map(change) }
    : { type: 'MultiPolygon', coordinates: polygon.coordinates.map(rings => rings.map(change)) }

const shortened = (polygon: Shape, shrink: number): Shape =>
  mapRings(polygon, ring => ring.map(([x = 0, y = 0]) => [x * shrink, y]))

/**
 * Leaves out points, the same ones in every shape that has them, so that neighbours still meet. `scale` is px per degree
 * of latitude; a degree of longitude is about half as long here.
 */
function thinning(shapes: readonly Shape[], scale: number, least: number): (polygon: Shape) => Shape {
  const at = ([x = 0, y = 0]: Position): Point => [(x / 2) * scale, y * scale]
  const kept = new Set(shapes.flatMap(ringsOf).flatMap(ring => straightened(ring, at, least).map(String)))
  return polygon => mapRings(polygon, ring => ring.filter(point => kept.has(String(point))))
}
