import { dictionary } from '@/lib/text/dictionary'
import type { Locale } from '@/lib/text/numbers'
import { CHANGES } from './compare-rounds'
import type { Report } from './report'

/** What has moved the most since the former round, and how many of each kind of change there are: of the whole municipality. */
export function sinceInWords({ changes, most }: NonNullable<Report['since']>, locale: Locale): string[] {
  const words = dictionary(locale).reports
  const counts = CHANGES.flatMap(kind => {
    const many = changes.filter(change => change.kind === kind && change.place === null).length
    return many > 0 ? [words.changedCounts[kind](many)] : []
  })
  return [...most[locale], words.changedLead(counts.join(', '))]
}
