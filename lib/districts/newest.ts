import type { Indicator } from '@/lib/indicators/indicator'
import type { DistrictComparison } from './district-reading'

type Timed = { indicator: Pick<Indicator, 'title'>; comparison: Pick<DistrictComparison, 'when'> }

/** A title without the ages that it holds for: "Arbetslösa av arbetskraften, andel (%)". */
const withoutAges = (title: string): string => title.replace(/\s*\d+\s*[–-]\s*\d+\s*(år)?/g, '')

/**
 * Measures of the same thing at other ages cannot be compared, so only the newest is told beside others. `older` are
 * those that a newer one has taken the place of.
 */
export function newestOfEach<Row extends Timed>(rows: readonly Row[]): { newest: Row[]; older: Row[] } {
  const isOlder = (row: Row) =>
    rows.some(
      other =>
        other !== row &&
        withoutAges(other.indicator.title) === withoutAges(row.indicator.title) &&
        other.comparison.when.end > row.comparison.when.end,
    )
  return { newest: rows.filter(row => !isOlder(row)), older: rows.filter(isOlder) }
}
