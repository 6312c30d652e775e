import type { FigurePoint, OwnOrigin } from '@/components/charts/figure-data'
import { missingIn } from '@/lib/observations/missing-points'
import type { ValueOrigin } from '@/lib/observations/observation'
import type { Reading, ReadingPoint, ReadingSeries } from '@/lib/observations/reading'
import { midYear, yearOf, type Period } from '@/lib/statistics/series'

/** First days after a jump that nobody has explained: a break in every line of one's own, as nothing is compared across. */
export const jumpedTo = ({ jumps }: Reading): ReadonlySet<string> => new Set(jumps.map(({ to }) => to.start))

/** A series as its figure draws it from a year on: its values, and a hole in every period that it lacks. */
export function figurePoints(
  reading: Reading,
  series: ReadingSeries,
  fromYear: number,
  jumpsTo: ReadonlySet<string> = new Set(),
): FigurePoint[] {
  const values = series.points.map((point, i, all) => ({ end: point.end, point: pointOf(point, all[i - 1], jumpsTo) }))
  const holes = missingIn(reading, series).map(period => ({ end: period.end, point: holeOf(period) }))
  return [...values, ...holes]
    .filter(({ end }) => yearOf(end) >= fromYear)
    .map(({ point }) => point)
    .sort((a, b) => a.x - b.x)
}

const holeOf = (period: Period): FigurePoint => ({ x: midYear(period), label: period.label, value: null })

function pointOf(point: ReadingPoint, before: ReadingPoint | undefined, jumpsTo: ReadonlySet<string>): FigurePoint {
  const isBroken = point.status === 'break' || (before !== undefined && before.version !== point.version)
  const breakBefore = isBroken || (before && jumpsTo.has(point.start) ? 'possible' : undefined)
  const mark = point.hidden ? '..' : point.status === 'preliminary' ? 'prel.' : undefined
  return {
    x: midYear(point),
    label: point.label,
    value: point.value,
    ...(point.lower !== null && point.upper !== null && { lower: point.lower, upper: point.upper }),
    ...(mark && { mark }),
    ...(breakBefore && { breakBefore }),
    ...(point.value !== null && isOurs(point.origin) && { origin: point.origin }),
    ...(isOurs(point.limitsOrigin) && { limits: point.limitsOrigin }),
  }
}

const isOurs = (origin: ValueOrigin | null): origin is OwnOrigin => origin === 'computed' || origin === 'recovered'
