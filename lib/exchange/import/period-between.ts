import { monthCount, monthOf, quarterOf } from '@/lib/statistics/months'
import { schoolYearFrom } from '@/lib/statistics/school-years'
import type { Period } from '@/lib/statistics/series'
import { halfYearOf } from './half-year'

/** The period from one day to another, where it is one that is written: a month, a quarter, half a year, a year or several. */
export function periodBetween(start: string, end: string): Period | null {
  const [first, last] = [monthCount(start), monthCount(end)]
  const [year, month, many] = [Math.floor(first / 12), (first % 12) + 1, last - first + 1]
  const found = periodOfMonths(year, month, many)
  return found?.start === start && found.end === end ? found : null
}

function periodOfMonths(year: number, month: number, many: number): Period | null {
  if (many === 1) return monthOf(year, month)
  if (many === 3 && month % 3 === 1) return quarterOf(year, (month + 2) / 3)
  if (many === 6 && month % 6 === 1) return halfYearOf(year, month === 1)
  if (many === 12 && month === 7) return schoolYearFrom(year)
  if (many < 12 || many % 12 > 0 || month > 1) return null
  const last = year + many / 12 - 1
  return { start: `${year}-01-01`, end: `${last}-12-31`, label: last === year ? String(year) : `${year}–${last}` }
}
