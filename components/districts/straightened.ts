import type { Position } from 'geojson'
import { keptCorners } from '@/lib/districts/kept-corners'
import { distance, type Point } from '@/lib/districts/neighbours'

/**
 * A ring without the points that lie nearer than `least` to the line that is drawn without them. `at` tells where a
 * point is drawn. The ring begins where it began, and one that would be left with less than a triangle stays as it is.
 */
export function straightened(ring: Position[], at: (point: Position) => Point, least: number): Position[] {
  const kept = keptCorners(ring.map(at), distance, least)
  return kept.length < 4 ? ring : kept.map(i => ring[i]!)
}
