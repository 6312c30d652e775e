import { isWithinYear, later, yearsApart } from '@/lib/observations/expected-periods'
import type { Indicator } from '@/lib/indicators/indicator'
import { isOfMonths, partOfYearIn, partsOfYear } from '@/lib/statistics/months'
import { schoolYearIn } from '@/lib/statistics/school-years'
import { inOrder, yearOf, type Period } from '@/lib/statistics/series'

type Measured = Pick<Indicator, 'periodicity' | 'pooledYears'>

/** More than so many periods behind, a series is not late but has stopped; of months and quarters, so many years. */
const MOST_DUE = 10
const MOST_YEARS_DUE = 2

/** The periods after the last known that have passed by `today` (an ISO date), oldest first. None is promised of an irregular series. */
export function duePeriods(known: readonly Period[], indicator: Measured, today: string): Period[] {
  const last = inOrder(known).findLast(({ label }) => !isWithinYear(indicator.periodicity) || isOfMonths(label))
  const step = yearsApart(indicator, known)
  if (!last || step === null) return []
  const due: Period[] = []
  const most = isWithinYear(indicator.periodicity) ? Math.round(MOST_YEARS_DUE / step) : MOST_DUE
  for (let i = 1; i <= most; i++) {
    const next = later(last, i * step)
    if (next.end >= today) break
    due.push(next)
  }
  return due
}

/** A year, or its months or quarters where values come so often. */
export const periodsOfYear = (year: number, { periodicity }: Measured): Period[] =>
  isWithinYear(periodicity) ? partsOfYear(year, periodicity) : [periodOf(String(year), [])!]

const YEAR = /^(\d{4})$/
const SCHOOL_YEAR = /^(\d{4})\/(\d{2})$/
const RANGE = /^(\d{4})\s*[–-]\s*(\d{4})$/
const DASHED = /^(\d{4}) ?[–-] ?(\d{2}|\d{4})$/

/**
 * The period of a written label, "2025", "2024/25" or "2022–2025": as long as the series' own where it is written like
 * them ("2025" of a count in November is November), else whole years, and a school year from July; or a month or a
 * quarter. "2024-25" is a school year among school years alone. Null for others.
 */
export function periodOf(label: string, known: readonly Period[]): Period | null {
  const areOfSchool = known.some(one => SCHOOL_YEAR.test(one.label))
  const written = label.trim()
  const text = schoolYearIn(areOfSchool ? written.replace(DASHED, '$1/$2') : written)?.label ?? written
  const part = partOfYearIn(text)
  if (part) return part
  const kind = [YEAR, SCHOOL_YEAR, RANGE].find(kind => kind.test(text))
  if (!kind) return null
  const [, from = '', to = ''] = kind.exec(text) ?? []
  const like = inOrder(known).findLast(period => kind.test(period.label))
  if (like) {
    const moved = later(like, Number(from) - Number(like.label.slice(0, 4)))
    if (kind !== RANGE || moved.label.endsWith(to)) return moved
  }
  const first = Number(from)
  if (kind === YEAR) return { start: `${from}-01-01`, end: `${from}-12-31`, label: from }
  if (kind === SCHOOL_YEAR)
    return (first + 1) % 100 === Number(to) ? { start: `${from}-07-01`, end: `${first + 1}-06-30`, label: text } : null
  return yearOf(to) > first ? { start: `${from}-01-01`, end: `${to}-12-31`, label: `${from}–${to}` } : null
}

type Waiting = { isOwn: boolean; dueYears: readonly number[] }

/** Years that some of the municipality's own indicators wait for values of, the latest first, with how many they are; and last year. */
export function dueYearsOf(choices: readonly Waiting[], today: string): { year: number; many: number }[] {
  const own = choices.filter(({ isOwn }) => isOwn)
  const years = new Set([...own.flatMap(({ dueYears }) => dueYears), yearOf(today) - 1])
  return [...years]
    .toSorted((a, b) => b - a)
    .map(year => ({ year, many: own.filter(({ dueYears }) => dueYears.includes(year)).length }))
}
