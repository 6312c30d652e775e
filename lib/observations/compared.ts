import type { ReadingPoint, ReadingSeries, Reading } from './reading'
import { comparedSeries, ownSeries } from './view'

/** A place beside the municipality in the latest period that both have a value for; its own latest where there is none. */
export type Compared = { place: ReadingSeries['place']; point: ReadingPoint; own: ReadingPoint | null }

/** Every place that the municipality can be compared with, everyone together, within one definition. */
export function comparedPlaces(reading: Reading, ownCode: string): Compared[] {
  const own =
    ownSeries(reading, ownCode)
      .find(series => series.breakdown === '')
      ?.points.filter(hasValue) ?? []
  return comparedSeries(reading, ownCode)
    .filter(series => series.breakdown === '')
    .flatMap(({ place, points }) => {
      const known = points.filter(hasValue)
      const both = known.findLast(point => own.some(isSame(point)))
      const point = both ?? known.at(-1)
      return point ? [{ place, point, own: own.find(isSame(point)) ?? null }] : []
    })
}

const hasValue = ({ value }: ReadingPoint) => value !== null

const isSame =
  (one: ReadingPoint) =>
  ({ start, end, version }: ReadingPoint) =>
    start === one.start && end === one.end && version === one.version
