import type { MultiPolygon, Polygon, Position } from 'geojson'
import { keptCorners } from '@/lib/districts/kept-corners'
import { distance, ringsOf, type Point } from '@/lib/districts/neighbours'

export type Shape = Polygon | MultiPolygon

/** Metres that a border may be moved: what is less is not seen on our maps, and neighbours are still found. */
export const FINEST = 5

const METRES = 111_320

/** The shape with as few corners as leave each border within so many metres of where it was; five decimals of a degree. */
export function simplified(shape: Shape, metres: number): Shape {
  const ring = (points: Position[]) => simpleRing(points, metres)
  const whole = (rings: Position[][]) => rings.map(ring).filter(points => points.length > 3)
  return shape.type === 'Polygon'
    ? { type: 'Polygon', coordinates: whole(shape.coordinates) }
    : { type: 'MultiPolygon', coordinates: shape.coordinates.map(whole).filter(rings => rings.length > 0) }
}

function simpleRing(points: Position[], metres: number): Position[] {
  return keptCorners(points, beside, metres).map(i => {
    const [x = 0, y = 0] = points[i]!
    return [rounded(x), rounded(y)]
  })
}

const rounded = (degrees: number) => Math.round(degrees * 1e5) / 1e5

/** In metres on a plane: over a municipality the earth is as good as flat. */
function flat([x = 0, y = 0]: Position, latitude: number): Point {
  return [x * METRES * Math.cos((latitude * Math.PI) / 180), y * METRES]
}

function beside(point: Position, from: Position, to: Position): number {
  const latitude = from[1] ?? 0
  return distance(flat(point, latitude), flat(from, latitude), flat(to, latitude))
}

/** Whether two are the same but for how finely they are drawn: no corner of one lies further from the other than both may be moved. */
export function isSameShape(one: Shape, other: Shape): boolean {
  const latitude = ringsOf(one)[0]?.[0]?.[1] ?? 0
  const [a, b] = [one, other].map(shape => ringsOf(shape).map(ring => ring.map(point => flat(point, latitude))))
  return a!.length === b!.length && liesOn(a!, b!) && liesOn(b!, a!)
}

function liesOn(rings: Point[][], others: Point[][]): boolean {
  const edges = others.flatMap(ring => ring.slice(1).map((end, i) => [ring[i]!, end] as const))
  return rings.flat().every(corner => edges.some(([from, to]) => distance(corner, from, to) <= 2 * FINEST))
}
