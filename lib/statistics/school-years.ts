import { monthsOf } from './months'
import type { Period } from './series'

const SCHOOL_YEAR = /^((?:19|20)?\d\d)\/((?:\d\d)?\d\d)$/
/** "2024-25" is two years as well, unless it is called a school year. */
const CALLED_ONE = /^(?:läsår(?:et)?|lå) ((?:19|20)?\d\d) ?[/–-] ?((?:\d\d)?\d\d)$/i
/** Both its terms: "HT23/VT24", "HT 2023–VT 2024". */
const BY_TERMS = /^(?:ht|hösten|höstterminen) ?((?:20)?\d\d) ?[/–-] ?(?:vt|våren|vårterminen) ?((?:20)?\d\d)$/i
const TERM = /^(ht|vt|hösten|våren|hösttermin(?:en)?|vårtermin(?:en)?) ?-?((?:20)?\d\d)$/i
const TERM_LAST = /^((?:20)?\d\d) ?-?(ht|vt)$/i

const two = (number: number): string => String(number).padStart(2, '0')
const fullYear = (digits: string): number => Number(digits.length === 2 ? `20${digits}` : digits)

/** From July to June. */
export const schoolYearFrom = (first: number): Period => ({
  ...{ start: `${first}-07-01`, end: `${first + 1}-06-30` },
  label: `${first}/${two((first + 1) % 100)}`,
})

/** A written school year: "2024/25", "24/25", "2024/2025", "läsåret 2024-25", "HT24/VT25". Null for everything else. */
export function schoolYearIn(text: string): Period | null {
  const [, from, to] = CALLED_ONE.exec(text) ?? SCHOOL_YEAR.exec(text) ?? BY_TERMS.exec(text) ?? []
  if (!from || !to) return null
  const first = fullYear(from)
  const isNext = to.length === 4 ? Number(to) === first + 1 : Number(to) === (first + 1) % 100
  return isNext ? schoolYearFrom(first) : null
}

/** A written term: "HT 2024", "vt25", "vårterminen 2025". Null for everything else. */
export function termIn(text: string): Period | null {
  const [, before, after] = TERM.exec(text) ?? []
  const [, first, last] = TERM_LAST.exec(text) ?? []
  const [term, digits] = [before ?? last, after ?? first]
  if (!term || !digits) return null
  const year = fullYear(digits)
  return /^h/i.test(term) ? monthsOf(year, 7, 12, `HT ${year}`) : monthsOf(year, 1, 6, `VT ${year}`)
}
