import type { MultiPolygon, Polygon, Position } from 'geojson'

const STEPS = 120

/**
 * The share in percent of a polygon's area that lies in another, from a grid of 120 × 120 points over its bounds
 * (plane coordinates: within a municipality degrees are even enough for a share).
 */
export function coveredShare(area: Polygon | MultiPolygon, cover: Polygon | MultiPolygon): number {
  const points = ringsOf(area).flat()
  const [xs, ys] = [points.map(p => p[0] ?? 0), points.map(p => p[1] ?? 0)]
  const [west, east, south, north] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  let [inside, covered] = [0, 0]
  for (let i = 0; i < STEPS; i++)
    for (let j = 0; j < STEPS; j++) {
      const point = [west + ((i + 0.5) / STEPS) * (east - west), south + ((j + 0.5) / STEPS) * (north - south)]
      if (!contains(area, point)) continue
      inside += 1
      if (contains(cover, point)) covered += 1
    }
  return inside === 0 ? 0 : (100 * covered) / inside
}

const ringsOf = (area: Polygon | MultiPolygon): Position[][] =>
  area.type === 'Polygon' ? area.coordinates : area.coordinates.flat()

/** Even-odd rule: a point inside a hole crosses two rings. */
function contains(area: Polygon | MultiPolygon, [x = 0, y = 0]: Position): boolean {
  let inside = false
  for (const ring of ringsOf(area))
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [[xi = 0, yi = 0], [xj = 0, yj = 0]] = [ring[i] ?? [], ring[j] ?? []]
      if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside
    }
  return inside
}
