import type { Indicator } from '@/lib/indicators/indicator'
import { isOfMonths, MONTHS_IN, monthCount, monthsLater } from '@/lib/statistics/months'
import { inOrder, overlap, yearOf, type Period } from '@/lib/statistics/series'

type Measured = Pick<Indicator, 'periodicity' | 'pooledYears'>

/**
 * How many years an indicator's values lie apart, a twelfth of one for months; null where nothing is promised. Separate
 * means of several years follow each other end to end; those that overlap come as often as the values behind them.
 */
export function yearsApart({ periodicity, pooledYears }: Measured, periods: readonly Period[]): number | null {
  if (periodicity === 'irregular') return null
  if (periodicity === 'election') return termOf(periods)
  if (isWithinYear(periodicity)) return MONTHS_IN[periodicity] / 12
  const every = periodicity === 'biennial' ? 2 : 1
  const ordered = distinct(periods)
  const areSeparate = ordered.every((period, i) => i === 0 || !overlap(ordered[i - 1]!, period))
  return areSeparate ? Math.max(every, pooledYears) : every
}

/** Several times a year. */
export const isWithinYear = (periodicity: Indicator['periodicity']): periodicity is keyof typeof MONTHS_IN =>
  periodicity in MONTHS_IN

/** Years between ordinary elections: to parliament four, since 1994, and three before; to the European Parliament five. */
const TERMS = [4, 5, 3]

/** The term that every distance between some elections is made of; null where extra elections stand among them. */
function termOf(periods: readonly Period[]): number | null {
  const distances = distinct(periods).flatMap((period, i, all) => (i === 0 ? [] : [distance(all[i - 1]!, period)]))
  return TERMS.find(term => distances.every(years => years % term === 0)) ?? null
}

/**
 * The periods that a series should have between its first and its last, and lacks: those that its indicator's
 * periodicity promises, and those as long that others of the same place have. What is before the first or after the last is
 * not missing, and a value that came a year late leaves no hole.
 */
export function missingPeriods(own: readonly Period[], others: readonly Period[], indicator: Measured): Period[] {
  const known = distinct(own)
  const [first, last] = [known[0], known.at(-1)]
  if (!first || !last) return []
  const lengths = new Set(known.map(monthsIn))
  const all = distinct([...known, ...others.filter(period => lengths.has(monthsIn(period)))])
  const step = yearsApart(indicator, all)
  const regular = isWithinYear(indicator.periodicity) ? all.filter(({ label }) => isOfMonths(label)) : all
  const promised = step === null ? [] : regular.flatMap((period, i) => between(regular[i - 1], period, step))
  const isKnown = (period: Period) => known.some(one => isSame(one, period))
  return distinct([...all, ...promised]).filter(
    period => !isKnown(period) && period.start > first.start && period.end < last.end,
  )
}

/** The periods a step apart that have room between two that follow each other. */
function between(from: Period | undefined, to: Period, step: number): Period[] {
  const many = from ? Math.floor(distance(from, to) / step + 1e-6) - 1 : 0
  return Array.from({ length: Math.max(0, many) }, (_, i) => later(from!, (i + 1) * step))
}

/** Whole and parts of years between two periods, from start to start or from end to end, whichever is less. */
const distance = (a: Period, b: Period): number =>
  Math.min(monthCount(b.start) - monthCount(a.start), monthCount(b.end) - monthCount(a.end)) / 12

const monthsIn = ({ start, end }: Period): number => monthCount(end) - monthCount(start)

/** The same period some years later, its label too: "2018/19" becomes "2019/20", "2016–2019" "2017–2020", "2026-01" "2026-02" a twelfth of one later. */
export function later({ start, end, label }: Period, years: number): Period {
  const part = monthsLater({ start, end, label }, Math.round(years * 12))
  if (part) return part
  const date = (iso: string) => `${yearOf(iso) + years}${iso.slice(4).replace('-02-29', '-02-28')}`
  const written = label.replace(/\d{4}(?:\/(\d{2})(?!\d))?/g, (year, short?: string) => {
    const next = String(Number(year.slice(0, 4)) + years)
    return short === undefined ? next : `${next}/${String((Number(short) + years) % 100).padStart(2, '0')}`
  })
  return { start: date(start), end: date(end), label: written }
}

const isSame = (a: Period, b: Period): boolean => a.start === b.start && a.end === b.end

const distinct = (periods: readonly Period[]): Period[] =>
  inOrder(periods).filter((period, i, all) => i === 0 || !isSame(all[i - 1]!, period))
