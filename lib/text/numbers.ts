import { languages } from './language'

/** The interface's languages. Swedish is the first; content from the municipality is always Swedish. */
export const locales = ['sv', 'en'] as const
export type Locale = (typeof locales)[number]

export const isLocale = (text: string): text is Locale => locales.some(locale => locale === text)
/** Of what someone else has written; Swedish where it is none of ours. */
export const localeOf = (text: string | null | undefined): Locale => (text && isLocale(text) ? text : 'sv')
export const otherLocale = (locale: Locale): Locale => languages[locale].other

const NO_BREAK_SPACE = '\u00a0'
const MINUS = '\u2212'

/**
 * A number as it is printed: fixed decimals, true minus, and never a minus before zero. What is rounded to zero without
 * being zero is told by the bound that it lies within: "under 0,05".
 * Swedish has decimal comma and a thin space in thousands from 10 000 (four digits stand together in running text);
 * English has point and comma.
 */
export function formatNumber(locale: Locale, value: number, decimals: number): string {
  const { decimalMark, thousandsMark } = languages[locale]
  const [whole = '', fraction] = rounded(Math.abs(value), decimals).split('.')
  const grouped = whole.length < 5 ? whole : whole.replace(/\B(?=(\d{3})+$)/g, thousandsMark)
  const isZero = Number(whole) === 0 && Number(fraction ?? 0) === 0
  if (isZero && Math.abs(value) > DUST) return within(locale, value, decimals)
  const sign = value < 0 && !isZero ? MINUS : ''
  return sign + grouped + (fraction ? decimalMark + fraction : '')
}

/** Differences of binary fractions that are zero as they are written. */
const DUST = 1e-9

/** Whether a number is rounded to zero without being zero. */
export const isNearlyZero = (value: number, decimals: number): boolean =>
  Math.abs(value) > DUST && Number(rounded(Math.abs(value), decimals)) === 0

/** Half of the last decimal: "0.05" where one is printed. Every smaller number is rounded to zero. */
const halfUnit = (decimals: number): string => (0.5 * 10 ** -decimals).toFixed(decimals + 1)

/** "under 0,05", and of a negative number "över −0,05". */
function within(locale: Locale, value: number, decimals: number): string {
  const { decimalMark, under, over } = languages[locale]
  const bound = halfUnit(decimals).replace('.', decimalMark)
  return value > 0 ? `${under}${NO_BREAK_SPACE}${bound}` : `${over}${NO_BREAK_SPACE}${MINUS}${bound}`
}

/** A number as programs read it: a point, fixed decimals, and "<0.05" or ">-0.05" for what is nearly zero. */
export function plainNumber(value: number, decimals: number): string {
  if (isNearlyZero(value, decimals)) return value > 0 ? `<${halfUnit(decimals)}` : `>-${halfUnit(decimals)}`
  const digits = rounded(Math.abs(value), decimals)
  return value < 0 && Number(digits) !== 0 ? `-${digits}` : digits
}

/** Half away from zero, on the number as it is written: 1.005 becomes 1.01 although its binary form lies just below. */
function rounded(value: number, decimals: number): string {
  const [digits = '0', exponent = '0'] = String(Number(value.toPrecision(12))).split('e')
  return Number(`${Math.round(Number(`${digits}e${Number(exponent) + decimals}`))}e${-decimals}`).toFixed(decimals)
}

/** A share on the scale 0–100 with its sign: "71,2 %" in Swedish (no-break space), "71.2%" in English. */
export function formatPercent(locale: Locale, percent: number, decimals: number): string {
  return formatNumber(locale, percent, decimals) + `${languages[locale].beforePercent}%`
}

/** A closed range: "2021–2024", "7,0–8,7". */
export const formatRange = (from: string | number, to: string | number): string => `${from}–${to}`

/** An interval's limits: "7,0–8,7", and with words "under 0,05 till 0,3". */
export function formatInterval(locale: Locale, lower: number, upper: number, decimals: number): string {
  const [from, to] = [formatNumber(locale, lower, decimals), formatNumber(locale, upper, decimals)]
  const hasWords = [lower, upper].some(limit => isNearlyZero(limit, decimals))
  return hasWords ? `${from} ${languages[locale].to} ${to}` : formatRange(from, to)
}

/** From one period to another: "2015–2024"; where the labels are ranges themselves, "2012–2015 … 2020–2023". */
export const formatPeriods = (from: string, to: string): string =>
  from === to ? from : from.includes('–') ? `${from} … ${to}` : formatRange(from, to)

/** A date in words from a full or partial ISO date: "22 mars 2021", "september 2020", "2023". */
export function formatDate(locale: Locale, isoDate: string): string {
  const [year, month, day] = isoDate.slice(0, 10).split('-')
  const name = month && languages[locale].months[Number(month) - 1]
  return [day && String(Number(day)), name, year].filter(Boolean).join(' ')
}

/** Words on a page that stay on one line: a date, a number with what it counts. */
export const onOneLine = (text: string): string => text.replaceAll(' ', NO_BREAK_SPACE)

/** A heading of a source's in which a number is not parted: "4 år", "100 000". */
export const withWholeNumbers = (title: string): string => title.replace(/(\d) (?=år|\d{3})/g, `$1${NO_BREAK_SPACE}`)
