import { zipSync } from 'fflate'

/** Files by path in one archive. Dated the same each time, so that the same content gives the same bytes. */
export const zipOf = (files: Record<string, Uint8Array>, isoDay = '2000-01-01'): Uint8Array =>
  zipSync(files, { mtime: localNoon(isoDay), level: 6 })

/** A zip keeps local time, so noon is read from the calendar and not from a time zone. */
function localNoon(isoDay: string): Date {
  const [year = 2000, month = 1, day = 1] = isoDay.split('-').map(Number)
  return new Date(year, month - 1, day, 12)
}
