import type { Reading } from './reading'

/** Readings whose next value should have come before `today` (an ISO date), the longest overdue first. */
export function overdue(readings: readonly Reading[], today: string): Reading[] {
  const day = ({ indicator }: Reading) => indicator.nextExpected ?? ''
  return readings
    .filter(reading => day(reading) !== '' && day(reading) < today)
    .toSorted((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0))
}
