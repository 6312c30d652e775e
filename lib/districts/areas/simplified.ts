import type { MultiPolygon, Polygon, Position } from 'geojson'

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

/** A ring is two lines, from its first corner to the one furthest away and back (Douglas and Peucker 1973). */
function simpleRing(points: Position[], metres: number): Position[] {
  const open = points.slice(0, -1)
  const first = open[0]
  if (!first) return []
  const furthest = open.reduce((far, point, i) => (apart(first, point) > apart(first, open[far]!) ? i : far), 0)
  const there = simpleLine(open.slice(0, furthest + 1), metres)
  const back = simpleLine([...open.slice(furthest), first], metres)
  return [...there, ...back.slice(1)].map(([x = 0, y = 0]) => [rounded(x), rounded(y)])
}

const rounded = (degrees: number) => Math.round(degrees * 1e5) / 1e5

function simpleLine(points: Position[], metres: number): Position[] {
  const kept = new Set([0, points.length - 1])
  const waiting: [number, number][] = [[0, points.length - 1]]
  for (let part = waiting.pop(); part; part = waiting.pop()) {
    const [from, to] = part
    let [furthest, most] = [0, metres]
    for (let i = from + 1; i < to; i++) {
      const distance = beside(points[i]!, points[from]!, points[to]!)
      if (distance > most) [furthest, most] = [i, distance]
    }
    if (furthest === 0) continue
    kept.add(furthest)
    waiting.push([from, furthest], [furthest, to])
  }
  return points.filter((_, i) => kept.has(i))
}

/** In metres on a plane: over a municipality the earth is as good as flat. */
function flat([x = 0, y = 0]: Position, latitude: number): [number, number] {
  return [x * METRES * Math.cos((latitude * Math.PI) / 180), y * METRES]
}

function apart(one: Position, other: Position): number {
  const [[ax, ay], [bx, by]] = [flat(one, one[1] ?? 0), flat(other, one[1] ?? 0)]
  return Math.hypot(bx - ax, by - ay)
}

function beside(point: Position, from: Position, to: Position): number {
  const latitude = from[1] ?? 0
  const [[x, y], [ax, ay], [bx, by]] = [flat(point, latitude), flat(from, latitude), flat(to, latitude)]
  const length = Math.hypot(bx - ax, by - ay)
  if (length === 0) return Math.hypot(x - ax, y - ay)
  const along = Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length ** 2))
  return Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay))
}
