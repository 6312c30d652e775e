import { dictionary } from '@/lib/text/dictionary'
import { formatDate, type Locale } from '@/lib/text/numbers'
import type { FrozenReport } from './report'

/** Up to when its figures are, and since when they stand still. */
export function frozenWords({ report, publishedOn, redacted, isDraft }: FrozenReport, locale: Locale): string {
  const words = dictionary(locale).reports
  const day = formatDate(locale, publishedOn)
  return isDraft ? words.draft.says(report.lastYear, day) : words.frozen(report.lastYear, day, redacted !== null)
}

/** By what its bytes are known; a draft has none. */
export const hashWords = ({ hash, isDraft }: FrozenReport, locale: Locale): string =>
  isDraft ? '' : dictionary(locale).reports.hash(hash)
