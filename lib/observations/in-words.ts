import type { Locale } from '@/lib/text/numbers'
import { periodInWords } from '@/lib/text/period-words'
import { isWithinYear } from './expected-periods'
import type { Reading } from './reading'

/** A reading with its months and quarters in words, for a page; files and open data have them as they are. */
export const inWords = (locale: Locale, reading: Reading): Reading =>
  isWithinYear(reading.indicator.periodicity) ? (told(locale, reading) as Reading) : reading

/** Whatever holds a period, however deep, with its label in words. */
function told(locale: Locale, value: unknown): unknown {
  if (Array.isArray(value)) return value.map(one => told(locale, one))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      typeof one === 'string' && WORDED.has(key) ? periodInWords(locale, one) : told(locale, one),
    ]),
  )
}

/** A period's label, and the ends of a trend's window. */
const WORDED = new Set(['label', 'from', 'to'])
