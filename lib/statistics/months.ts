import type { Period } from './series'

/** Parts of a year that values are counted in: twelve months, or four quarters. */
export const MONTHS_IN = { monthly: 1, quarterly: 3 } as const

const NAMES: readonly RegExp[] = [
  ...[/^jan(?:uari|uary)?$/i, /^feb(?:ruari|ruary)?$/i, /^mar(?:s|ch)?$/i, /^apr(?:il)?$/i, /^ma[jy]$/i],
  ...[/^jun[ie]?$/i, /^jul[iy]?$/i, /^aug(?:usti?)?$/i, /^sept?(?:ember)?$/i, /^o[kc]t(?:ober)?$/i],
  ...[/^nov(?:ember)?$/i, /^dec(?:ember)?$/i],
]
const DIGITS = /^((?:19|20)\d\d)(?:M|-)(\d\d)$/i
const IN_WORDS =
  /^(?:([a-z]{3,9})\.?(?:[ ,]+((?:19|20)\d\d)| ?[–-] ?((?:19|20)?\d\d)|(\d\d))|((?:19|20)\d\d)[ ,–-]+([a-z]{3,9})\.?)$/i
const QUARTER =
  /^(?:((?:19|20)\d\d)(?:[ :-]?[KQ] ?|[ :-]?kv(?:artal)?\.? ?| )([1-4])|(?:kv(?:artal)?\.? ?|[KQ]|quarter )([1-4])[ ,-]+((?:19|20)\d\d))$/i

const two = (number: number): string => String(number).padStart(2, '0')
const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** Whole months of a year, both ends included. */
export const monthsOf = (year: number, from: number, to: number, label: string): Period => ({
  start: `${year}-${two(from)}-01`,
  end: `${year}-${two(to)}-${two(lastDay(year, to))}`,
  label,
})

export const monthOf = (year: number, month: number): Period | null =>
  month < 1 || month > 12 ? null : monthsOf(year, month, month, `${year}-${two(month)}`)

export const quarterOf = (year: number, quarter: number): Period =>
  monthsOf(year, quarter * 3 - 2, quarter * 3, `${year}-Q${quarter}`)

export const partsOfYear = (year: number, kind: keyof typeof MONTHS_IN): Period[] =>
  Array.from({ length: 12 / MONTHS_IN[kind] }, (_, i) =>
    kind === 'monthly' ? monthOf(year, i + 1)! : quarterOf(year, i + 1),
  )

/** Which month a name is, in Swedish or English, whole or short; null for other words. */
export function monthNamed(name: string): number | null {
  const found = NAMES.findIndex(one => one.test(name.trim().replace(/\.$/, '')))
  return found < 0 ? null : found + 1
}

/** A written month: "2026-01", "2026M01", "januari 2026", "Jan-26". Null for everything else. */
export function monthIn(text: string): Period | null {
  const digits = DIGITS.exec(text)
  if (digits) return monthOf(Number(digits[1]), Number(digits[2]))
  const words = IN_WORDS.exec(text)
  if (!words) return null
  const [, before, year, short, tight, first, after] = words
  const month = monthNamed(before ?? after ?? '')
  const written = year ?? short ?? tight ?? first
  if (month === null || written === undefined) return null
  return monthOf(written.length === 2 ? 2000 + Number(written) : Number(written), month)
}

/** A written quarter: "2026-Q1", "2026K1", "kvartal 1 2026". Null for everything else. */
export function quarterIn(text: string): Period | null {
  const [, year, which, before, after] = QUARTER.exec(text) ?? []
  return which || before ? quarterOf(Number(year ?? after), Number(which ?? before)) : null
}

/** A written month or quarter. Null for everything else. */
export const partOfYearIn = (text: string): Period | null => monthIn(text) ?? quarterIn(text)

/** How many months there are from the year 0 to a day's own month. */
export const monthCount = (isoDate: string): number =>
  Number(isoDate.slice(0, 4)) * 12 + Number(isoDate.slice(5, 7)) - 1

const partsOf = (label: string): string[] => label.split('–')
/** Whether a label says months or quarters, one or several in a row. */
export const isOfMonths = (label: string): boolean =>
  partsOf(label).every(part => Boolean(partOfYearIn(part) ?? monthNamed(part)))

/** The period so many months later of one whose label says months or quarters; null for others. */
export function monthsLater({ start, end, label }: Period, many: number): Period | null {
  if (!isOfMonths(label)) return null
  const [first, last] = [monthCount(start) + many, monthCount(end) + many]
  const at = (count: number) => [Math.floor(count / 12), (count % 12) + 1] as const
  const isOfQuarters = quarterIn(partsOf(label)[0]!) !== null
  const labelAt = (count: number) => {
    const [year, month] = at(count)
    return (isOfQuarters ? quarterOf(year, Math.ceil(month / 3)) : monthOf(year, month)!).label
  }
  const [from, to] = [monthOf(...at(first))!, monthOf(...at(last))!]
  const labels = new Set([labelAt(first), labelAt(last)])
  return { start: from.start, end: to.end, label: [...labels].join('–') }
}
