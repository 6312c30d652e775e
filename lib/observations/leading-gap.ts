import { hasMoved } from '@/lib/statistics/count-changes'
import type { GapReading, Reading } from './reading'
import { isBetweenSexes } from './roll-up'
import { defaultView, MOST_CHANGED, type View } from './view'

/**
 * The gap that an indicator is known by: where most has happened. Social groups come before women and men, gaps that
 * have moved before those that have not, and then the one that was put first.
 */
export function leadingGap({ gaps }: Pick<Reading, 'gaps'>): GapReading | undefined {
  const social = gaps.filter(gap => !isBetweenSexes(gap))
  const among = social.length > 0 ? social : gaps
  return among.reduce<GapReading | undefined>(
    (most, gap) => (most === undefined || sizeOf(gap) > sizeOf(most) ? gap : most),
    undefined,
  )
}

const sizeOf = ({ gap }: GapReading): number => (hasMoved(gap) ? Math.abs(gap.change ?? 0) : 0)

/**
 * The view that a page of figures opens on: the dimension where most has happened. Where the indicators differ in that,
 * each is seen by its own.
 */
export function homeView(readings: readonly Reading[]): View {
  const slugs = new Set(readings.flatMap(reading => leadingSlug(reading) ?? []))
  const [first = defaultView.dimension] = slugs
  return { ...defaultView, dimension: slugs.size > 1 ? MOST_CHANGED : first }
}

/** In an address, the dimension of an indicator's leading gap. */
export function leadingSlug(reading: Reading): string | undefined {
  const key = leadingGap(reading)?.dimension
  return reading.indicator.dimensions.find(dimension => dimension.key === key)?.slug
}
