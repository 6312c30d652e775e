import type { DistrictShape } from './district'
import { meanLatitude, neighboursOf, surface } from './neighbours'

/** A district smaller than this part of the municipality is too small to read on a map of the whole. */
const SMALL = 1 / 200

/**
 * The districts that need a map of their own: the small ones that lie together, the largest such group. Codes.
 * They are the city itself; small towns by themselves are left on the large map.
 */
export function cityPart(shapes: readonly DistrictShape[]): string[] {
  if (shapes.length === 0) return []
  const latitude = meanLatitude(shapes)
  const surfaces = new Map(shapes.map(({ code, polygon }) => [code, surface(polygon, latitude)]))
  const whole = [...surfaces.values()].reduce((sum, each) => sum + each, 0)
  const small = shapes.filter(({ code }) => (surfaces.get(code) ?? 0) < whole * SMALL)
  const neighbours = neighboursOf(small)
  const left = new Set(small.map(({ code }) => code))
  const groups: string[][] = []
  for (const start of left) {
    const group = [start]
    left.delete(start)
    for (const code of group) {
      const next = (neighbours.get(code) ?? []).filter(other => left.has(other))
      for (const other of next) left.delete(other)
      group.push(...next)
    }
    groups.push(group)
  }
  const largest = groups.reduce((a, b) => (b.length > a.length ? b : a), [])
  return largest.length > 2 ? largest.sort() : []
}
