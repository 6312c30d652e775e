/** A stretch of whole numbers (years of age, days), both ends included. */
export type Span = { from: number; to: number }

const OPEN = 1_000_000

/** '5', '5-19', '5–19 år', '80+', '65-', '-4': the whole numbers that a category's key names; null for other keys. */
export function spanOfNumbers(key: string): Span | null {
  const found = /^(-|–|<=)?\s*(\d{1,3})\s*(?:(\+|w|[-–])\s*(\d{1,3})?)?\s*(?:år|years)?$/i.exec(key.trim())
  if (!found) return null
  const [, before, first, mark, last] = found
  const from = Number(first)
  if (before) return mark ? null : { from: 0, to: from }
  if (!mark) return { from, to: from }
  if (last !== undefined) return mark === '+' || Number(last) < from ? null : { from, to: Number(last) }
  return { from, to: OPEN }
}

/** A period's days: '2021', '2021/2023', '2021-07-01/2022-06-30'. Null for a key that names no time. */
export function spanOfDays(period: string): Span | null {
  const [start = '', end = start, ...more] = period.split('/')
  const [from, to] = [dayOf(start, false), dayOf(end, true)]
  return more.length > 0 || from === null || to === null || to < from ? null : { from, to }
}

const DAY_MS = 86_400_000

function dayOf(date: string, isLast: boolean): number | null {
  const found = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date)
  if (!found) return null
  const [year, month, day] = [Number(found[1]), found[2] && Number(found[2]), found[3] && Number(found[3])]
  if (day && month) return Date.UTC(year, month - 1, day) / DAY_MS
  // The last day of a month or a year is the one before the next begins.
  const next = month ? Date.UTC(year, month) : Date.UTC(year + 1, 0)
  return isLast ? next / DAY_MS - 1 : Date.UTC(year, (month || 1) - 1) / DAY_MS
}

/** Whether the spans together leave no whole number out from 0 and up. */
export function coversAll(spans: readonly Span[]): boolean {
  let reached = 0
  for (const { from, to } of [...spans].sort((a, b) => a.from - b.from)) {
    if (from > reached) return false
    reached = Math.max(reached, to + 1)
  }
  return reached > OPEN
}
