import type { MultiPolygon, Polygon, Position } from 'geojson'
import type { DistrictShape } from './district'

/** Borders were simplified one by one, so two that are the same can lie this far apart, in km. */
const APART = 0.04

const KM_PER_DEGREE = 111.32

/** For each district the codes of those it shares a border with: at least two points of one lie on the other's edge. */
export function neighboursOf(shapes: readonly DistrictShape[]): Map<string, string[]> {
  const latitude = meanLatitude(shapes)
  const drawn = shapes.map(({ code, polygon }) => ({ code, rings: ringsInKm(polygon, latitude) }))
  const touches = (a: (typeof drawn)[number], b: (typeof drawn)[number]) =>
    pointsOn(a.rings, b.rings) + pointsOn(b.rings, a.rings) > 2
  return new Map(drawn.map(a => [a.code, drawn.filter(b => b !== a && touches(a, b)).map(b => b.code)]))
}

export type Point = [x: number, y: number]

export const ringsOf = (polygon: Polygon | MultiPolygon): Position[][] =>
  polygon.type === 'Polygon' ? polygon.coordinates : polygon.coordinates.flat()

export function meanLatitude(shapes: readonly DistrictShape[]): number {
  const latitudes = shapes.flatMap(({ polygon }) => ringsOf(polygon).flatMap(ring => ring.map(point => point[1] ?? 0)))
  return latitudes.reduce((sum, latitude) => sum + latitude, 0) / latitudes.length
}

function ringsInKm(polygon: Polygon | MultiPolygon, latitude: number): Point[][] {
  const shrink = Math.cos((latitude * Math.PI) / 180)
  return ringsOf(polygon).map(ring =>
    ring.map(([x = 0, y = 0]): Point => [x * KM_PER_DEGREE * shrink, y * KM_PER_DEGREE]),
  )
}

function pointsOn(rings: Point[][], others: Point[][]): number {
  const edges = others.flatMap(ring => ring.slice(1).map((end, i): [Point, Point] => [ring[i]!, end]))
  const [west, south, east, north] = boundsOf(others.flat())
  // Most points are far away, and a look at the bounds says so at once.
  const near = rings
    .flatMap(ring => ring.slice(1))
    .filter(([x, y]) => x > west - APART && x < east + APART && y > south - APART && y < north + APART)
  return near.filter(point => edges.some(([a, b]) => distance(point, a, b) < APART)).length
}

function boundsOf(points: readonly Point[]): [number, number, number, number] {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}

/** From a point to the nearest place of a segment. */
export function distance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const squared = (bx - ax) ** 2 + (by - ay) ** 2
  const along = squared === 0 ? 0 : ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / squared
  const within = Math.max(0, Math.min(1, along))
  return Math.hypot(x - ax - within * (bx - ax), y - ay - within * (by - ay))
}

/** Square km, from the rings' corners (Gauss); a hole is wound the other way and takes its own away. */
export function surface(polygon: Polygon | MultiPolygon, latitude: number): number {
  const doubled = ringsInKm(polygon, latitude).map(ring =>
    ring.slice(1).reduce((sum, [x, y], i) => sum + (ring[i]![0] * y - x * ring[i]![1]), 0),
  )
  return Math.abs(doubled.reduce((a, b) => a + b, 0)) / 2
}

/** How far a place lies from a district's border, in km; 0 within it. */
export function distanceTo(
  { polygon }: Pick<DistrictShape, 'polygon'>,
  [longitude, latitude]: [number, number],
): number {
  const shrink = Math.cos((latitude * Math.PI) / 180)
  const place: Point = [longitude * KM_PER_DEGREE * shrink, latitude * KM_PER_DEGREE]
  const edges = ringsInKm(polygon, latitude).flatMap(ring =>
    ring.slice(1).map((end, i): [Point, Point] => [ring[i]!, end]),
  )
  // A ray to the right crosses the border an odd number of times from within.
  const crossed = edges.filter(([[ax, ay], [bx, by]]) => {
    const isBeside = ay > place[1] !== by > place[1]
    return isBeside && place[0] < ax + ((place[1] - ay) / (by - ay)) * (bx - ax)
  })
  return crossed.length % 2 === 1 ? 0 : Math.min(...edges.map(([a, b]) => distance(place, a, b)))
}
