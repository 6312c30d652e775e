import { monthNamed, monthsOf } from '@/lib/statistics/months'
import type { Period } from '@/lib/statistics/series'

const YEAR = '((?:19|20)\\d\\d)'
const WHICH = '(1|2|första|andra|[12]:a)'
/** "2024H1", "H1 2024", "2024 halvår 1", "halvår 1 2024", "första halvåret 2024", "2024, 2:a halvåret". */
const YEAR_FIRST = new RegExp(`^${YEAR}[ ,-]*(?:h|halvår(?:et)? )?${WHICH}(?: halvåret)?$`, 'i')
const YEAR_LAST = new RegExp(`^(?:h|halvår(?:et)? )?${WHICH}(?: halvåret)?[ ,-]+${YEAR}$`, 'i')
const SAYS_HALF = /h[12]|halvår/i
/** "januari–juni 2024", "2024 jul-dec". */
const MONTHS = new RegExp(`^(?:${YEAR} )?(\\p{L}{3,9})\\.? ?[–-] ?(\\p{L}{3,9})\\.?(?: ${YEAR})?$`, 'iu')

export const halfYearOf = (year: number, isFirst: boolean): Period =>
  isFirst ? monthsOf(year, 1, 6, `H1 ${year}`) : monthsOf(year, 7, 12, `H2 ${year}`)

/** A written half-year. Null for everything else. */
export function halfYearIn(text: string): Period | null {
  const [, before, second] = YEAR_FIRST.exec(text) ?? []
  const [, first, after] = YEAR_LAST.exec(text) ?? []
  const [year, which] = [before ?? after, second ?? first]
  if (year && which && SAYS_HALF.test(text)) return halfYearOf(Number(year), isFirstHalf(which))
  const [, early, from, to, late] = MONTHS.exec(text) ?? []
  const of = early ?? late
  if (!of || !from || !to || (early && late)) return null
  const months = [monthNamed(from), monthNamed(to)].join()
  return months === '1,6' ? halfYearOf(Number(of), true) : months === '7,12' ? halfYearOf(Number(of), false) : null
}

/** Which half a column of its own tells, of the year that another gives: "1", "H1", "Halvår 1", "Första halvåret". */
export function halfNumber(text: string): 1 | 2 | null {
  const [, which] = /^(?:h|halvår(?:et)? )?(1|2|första|andra|[12]:a)(?: halvåret)?$/i.exec(text) ?? []
  return which ? (isFirstHalf(which) ? 1 : 2) : null
}

export const isHalfYear = ({ label }: Period): boolean => /^H[12] \d{4}$/.test(label)

const isFirstHalf = (which: string): boolean => /^(1|första)/i.test(which)
