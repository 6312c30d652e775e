import { yearOf } from '@/lib/statistics/series'
import type { Reading } from './reading'

/** A source may promise a value on a day before the election that it is to tell of. */
const BETWEEN_ELECTIONS = 4

/** Readings whose next value should have come before `today` (an ISO date), the longest overdue first. */
export function overdue(readings: readonly Reading[], today: string): Reading[] {
  const day = ({ indicator }: Reading) => indicator.nextExpected ?? ''
  const isHeld = ({ indicator: { periodicity }, level }: Reading) =>
    periodicity !== 'election' || !level.latest || today > `${yearOf(level.latest.end) + BETWEEN_ELECTIONS}-09-15`
  return readings
    .filter(reading => day(reading) !== '' && day(reading) < today && isHeld(reading))
    .toSorted((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0))
}
