import type { Position } from 'geojson'

type Place = [x: number, y: number]

/**
 * A ring without the points that lie nearer than `least` to the line that is drawn without them (Douglas and Peucker,
 * "Algorithms for the reduction of the number of points required to represent a digitized line", 1973). `at` tells where
 * a point is drawn. The ring begins where it began, and one that would be left with less than a triangle stays as it is.
 */
export function straightened(ring: Position[], at: (point: Position) => Place, least: number): Position[] {
  const places = ring.map(at)
  const distances = places.map(place => Math.hypot(place[0] - places[0]![0], place[1] - places[0]![1]))
  const middle = distances.indexOf(Math.max(...distances))
  const last = ring.length - 1
  const kept = [0, ...between(places, 0, middle, least), middle, ...between(places, middle, last, least), last]
  return kept.length < 4 ? ring : kept.map(i => ring[i]!)
}

/** The points to keep between two, in order. */
function between(places: readonly Place[], from: number, to: number, least: number): number[] {
  let [farthest, most] = [0, least]
  for (let i = from + 1; i < to; i++) {
    const distance = fromLine(places[i]!, places[from]!, places[to]!)
    if (distance >= most) [farthest, most] = [i, distance]
  }
  if (farthest === 0) return []
  return [...between(places, from, farthest, least), farthest, ...between(places, farthest, to, least)]
}

/** How far a point is from the line between two others. */
function fromLine([x, y]: Place, [ax, ay]: Place, [bx, by]: Place): number {
  const [across, up] = [bx - ax, by - ay]
  const length = across ** 2 + up ** 2
  const part = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * across + (y - ay) * up) / length))
  return Math.hypot(x - ax - part * across, y - ay - part * up)
}
