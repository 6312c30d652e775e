import type { Period } from '@/lib/statistics/series'
import { missingPeriods } from './expected-periods'
import type { Reading, ReadingPoint, ReadingSeries } from './reading'

/** The periods that a series lacks between its first and its last. */
export function missingIn({ series, indicator }: Pick<Reading, 'series' | 'indicator'>, one: ReadingSeries): Period[] {
  const others = series.filter(({ place }) => place.kind === one.place.kind && place.code === one.place.code)
  return missingPeriods(
    one.points,
    others.flatMap(({ points }) => points),
    indicator,
  )
}

/**
 * A series with a point in every period that a table has a row for: those that it lacks itself, and those that a group or
 * a place beside it has. What is lacking is said to be missing, and not left out.
 */
export function withMissing(reading: Pick<Reading, 'series' | 'indicator'>, one: ReadingSeries): ReadingPoint[] {
  const lengths = new Set(one.points.map(lengthOf))
  const beside = reading.series.flatMap(({ points }) => points).filter(point => lengths.has(lengthOf(point)))
  const lacking = new Map<string, ReadingPoint>()
  for (const period of [...beside, ...missingIn(reading, one)]) {
    const isHeld = one.points.some(({ start, end }) => start === period.start && end === period.end)
    if (!isHeld) lacking.set(`${period.start}/${period.end}`, missingAt(period, [...beside, ...one.points]))
  }
  return [...one.points, ...lacking.values()].toSorted((a, b) => a.start.localeCompare(b.start))
}

/** Under the definition that held then. */
function missingAt({ start, end, label }: Period, known: readonly ReadingPoint[]): ReadingPoint {
  const held = known.filter(point => point.start <= start).toSorted((a, b) => b.start.localeCompare(a.start))
  return {
    ...{ start, end, label, value: null, lower: null, upper: null, hidden: null, status: 'missing' },
    ...{ origin: 'published', limitsOrigin: null, version: (held[0] ?? known[0])?.version ?? 1, batch: null },
  }
}

const lengthOf = ({ start, end }: Period): number => Math.round((Date.parse(end) - Date.parse(start)) / 2_629_800_000)
