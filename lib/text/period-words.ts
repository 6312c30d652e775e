import { languages } from './language'
import { formatDate, type Locale } from './numbers'

const MONTH = /^(\d{4})-\d{2}$/
const MONTH_NAMES = new Set(Object.values(languages).flatMap(({ months }) => months))
const QUARTER = /^(\d{4})-Q([1-4])$/

/** A period's label as people read it: "januari 2026" of "2026-01", "februari 2025–januari 2026", "kvartal 1 2026"; "2024/25" as it is. */
export function periodInWords(locale: Locale, label: string): string {
  const parts = label.split('–')
  if (!parts.every(part => MONTH.test(part) || QUARTER.test(part))) return label
  const words = parts.map(part => {
    const [, year, quarter] = QUARTER.exec(part) ?? []
    return quarter ? `${languages[locale].quarter(quarter)} ${year}` : formatDate(locale, part)
  })
  const years = new Set(parts.map(part => part.slice(0, 4)))
  // "januari–december 2025": the year once.
  return words.length > 1 && years.size === 1 ? [words[0]!.slice(0, -5), ...words.slice(1)].join('–') : words.join('–')
}

/** The same where there is room for little: "sep 2026" of "september 2026", and of the twelve months up to it. */
export function shortPeriod(label: string): string {
  const last = label.split('–').at(-1) ?? ''
  if (!/^\p{L}/u.test(last)) return label
  return last.replace(/^\p{L}+/u, word => (MONTH_NAMES.has(word) ? word.slice(0, 3) : word))
}
