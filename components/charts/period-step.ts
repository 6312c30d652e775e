/**
 * The period that a key leads to, as an index: one to the left or right, the first (Home), the last (End). The first
 * arrow finds the last period. Escape leaves (null). Undefined for keys that mean nothing here.
 */
export function periodStep(active: number | null, key: string, last: number): number | null | undefined {
  switch (key) {
    case 'ArrowLeft':
      return active === null ? last : Math.max(0, active - 1)
    case 'ArrowRight':
      return active === null ? last : Math.min(last, active + 1)
    case 'Home':
      return 0
    case 'End':
      return last
    case 'Escape':
      return null
    default:
      return undefined
  }
}

/** The period nearest to a point along the axis, both in px; the periods' own rise. */
export function nearestPeriod(points: readonly number[], at: number): number {
  const distances = points.map(point => Math.abs(point - at))
  return distances.indexOf(Math.min(...distances))
}
