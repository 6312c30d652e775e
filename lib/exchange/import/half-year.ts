import { monthNamed, monthsOf } from '@/lib/statistics/months'
import type { Period } from '@/lib/statistics/series'

const YEAR = '((?:19|20)\\d\\d)'
/** "2024H1", "H1 2024", "2024 halvår 1", "halvår 1 2024". */
const WRITTEN = new RegExp(`^(?:${YEAR}[ ,-]*(?:h|halvår(?:et)? )([12])|(?:h|halvår(?:et)? )([12])[ ,-]+${YEAR})$`, 'i')
/** "januari–juni 2024", "2024 jul-dec". */
const MONTHS = new RegExp(`^(?:${YEAR} )?(\\p{L}{3,9})\\.? ?[–-] ?(\\p{L}{3,9})\\.?(?: ${YEAR})?$`, 'iu')

export const halfYearOf = (year: number, isFirst: boolean): Period =>
  isFirst ? monthsOf(year, 1, 6, `H1 ${year}`) : monthsOf(year, 7, 12, `H2 ${year}`)

/** A written half-year. Null for everything else. */
export function halfYearIn(text: string): Period | null {
  const [, before, second, first, after] = WRITTEN.exec(text) ?? []
  const [year, which] = [before ?? after, second ?? first]
  if (year && which) return halfYearOf(Number(year), which === '1')
  const [, early, from, to, late] = MONTHS.exec(text) ?? []
  const of = early ?? late
  if (!of || !from || !to || (early && late)) return null
  const months = [monthNamed(from), monthNamed(to)].join()
  return months === '1,6' ? halfYearOf(Number(of), true) : months === '7,12' ? halfYearOf(Number(of), false) : null
}

export const isHalfYear = ({ label }: Period): boolean => /^H[12] \d{4}$/.test(label)
