import { isOfMonths, monthIn, monthOf, quarterIn, quarterOf, type MONTHS_IN } from '@/lib/statistics/months'
import { schoolYearFrom, schoolYearIn, termIn } from '@/lib/statistics/school-years'
import { yearOf, type Period } from '@/lib/statistics/series'
import { periodOf } from '@/lib/values/entry-periods'
import { halfYearOf, isHalfYear } from './half-year'
import type { Known } from './known'
import { periodBetween } from './period-between'
import { halfNumber, isTerm, monthNumber, periodInColumn, quarterNumber, schoolInDigits } from './written-period'

/** `dashed`: "2024-25", which is a school year to some and two years to others; `within`: a day, a month or a quarter. */
export const PERIOD_KINDS = ['school', 'term', 'half', 'calendar', 'dashed', 'within'] as const
export type PeriodKind = (typeof PERIOD_KINDS)[number]

/** Which of what a period of another kind can mean: the first or the last, of terms autumn or spring, of half-years which. */
export const YEAR_ANSWERS = ['first', 'last', 'skip'] as const
export type YearAnswer = (typeof YEAR_ANSWERS)[number]

/** What a period of another kind than the indicator's can mean. */
export type OtherPeriod = { kind: PeriodKind } & Record<'first' | 'last', Period | null>

/** Values of such periods of one kind, and how one is written. */
export type OtherPeriods = { kind: PeriodKind; many: number; example: string }

/** What is written of a value's time: a period, and where they stand apart its end, or the part of the year. */
export type WrittenTime = { period: string; until?: string; month?: string; quarter?: string; term?: string }

/** A written period as the series has it: one that is there, or one that its label means; or what else it can mean. */
export function ownPeriod(written: WrittenTime, known: Known, isOfSchool: boolean): Period | OtherPeriod | null {
  const read = periodInColumn(isOfSchool ? asSchoolYear(written.period) : written.period)
  const wanted = read && withPart(read, written, known)
  if (!wanted) return null
  const there = known.periods.find(
    ({ start, end, label }) => (start === wanted.start && end === wanted.end) || label === wanted.label,
  )
  if (there) return there
  const isUnclear = !isOfSchool && DASHED.test(written.period) && known.indicator.pooledYears === 1
  if (known.periods.length === 0 && isUnclear && isNextYear(wanted))
    return { kind: 'dashed', first: schoolYearFrom(yearOf(wanted.start)), last: wanted }
  const isNew = mayBeNew(written, known) && isLikeOthers(wanted, known)
  return (isNew ? periodOf(wanted.label, known.periods) : null) ?? otherPeriod(wanted, known)
}

/** Beside a year a month may say when it was measured; where values come by the month it says which. */
const mayBeNew = ({ month, quarter }: WrittenTime, known: Known): boolean =>
  (month === undefined || comesBy('monthly', known)) && (quarter === undefined || comesBy('quarterly', known))

/** Whether values come by the month, or by the quarter. */
export const comesBy = (part: keyof typeof MONTHS_IN, { indicator: { periodicity }, periods }: Known): boolean =>
  periodicity === part || periods.some(({ label }) => (part === 'monthly' ? monthIn(label) : quarterIn(label)) !== null)

function withPart(read: Period, { until, month, quarter, term }: WrittenTime, known: Known): Period | null {
  if (until) {
    const last = periodInColumn(until)
    return last && periodBetween(read.start, last.end)
  }
  const year = yearOf(read.start)
  if (month !== undefined) return monthOf(year, monthNumber(month) ?? 0)
  if (quarter !== undefined) {
    const number = quarterNumber(quarter)
    return number === null ? null : quarterOf(year, number)
  }
  if (term !== undefined) {
    const half = halfNumber(term)
    if (half !== null) return halfYearOf(year, half === 1)
    if (!isTerm(term)) return null
    return termIn(`${/^h/i.test(term) ? 'HT' : 'VT'} ${/^h/i.test(term) ? year : yearOf(read.end)}`)
  }
  return asMonth(read, known)
}

/** Excel makes a date, its first day, of "jan-26". */
function asMonth(read: Period, { indicator }: Known): Period | null {
  const isFirst = read.start === read.end && read.start.endsWith('-01')
  return isFirst && indicator.periodicity === 'monthly' ? monthIn(read.start.slice(0, 7)) : read
}

const DASHED = /^(\d{4}) ?[–-] ?(\d{2}|\d{4})$/
const asSchoolYear = (written: string): string => schoolInDigits(written) ?? written.replace(DASHED, '$1/$2')
const isNextYear = ({ start, end }: Period): boolean => yearOf(end) === yearOf(start) + 1

/** A calendar year among school years, or a single one among means of several, is another measure. */
const isLikeOthers = ({ label }: Period, { indicator, periods }: Known): boolean => {
  const shape = (text: string) => text.replace(/\d/g, '0')
  // Of one without values its own words say that it comes by the year.
  if (periods.length === 0) return indicator.periodicity !== 'yearly' || !isOfMonths(label)
  return periods.some(one => shape(one.label) === shape(label))
}

/** What a period can mean among calendar years or among school years; null where it can't. */
function otherPeriod(wanted: Period, { periods }: Known): OtherPeriod | null {
  const areYears = periods.every(({ label }) => /^\d{4}$/.test(label))
  const areOfSchool = !areYears && periods.every(({ label }) => schoolYearIn(label) !== null)
  if (!areYears && !areOfSchool) return null
  const year = (of: number) => periodOf(String(of), periods)
  const school = (from: number) => periodOf(schoolYearFrom(from).label, periods)
  const [first, last] = [yearOf(wanted.start), yearOf(wanted.end)]
  const half = termIn(wanted.label) ? 'term' : isHalfYear(wanted) ? 'half' : null
  if (half) {
    const isAutumn = wanted.start.endsWith('-07-01')
    const whole = areYears ? year(first) : school(isAutumn ? first : first - 1)
    // Of terms the first is in autumn.
    const isFirst = isAutumn === (half === 'term')
    return { kind: half, first: isFirst ? whole : null, last: isFirst ? null : whole }
  }
  if (areYears && first === last) return { kind: 'within', first: year(first), last: null }
  if (areYears && periods.length > 0 && isNextYear(wanted))
    return { kind: 'school', first: year(first), last: year(last) }
  if (areOfSchool && /^\d{4}$/.test(wanted.label))
    return { kind: 'calendar', first: school(first), last: school(first - 1) }
  return null
}
