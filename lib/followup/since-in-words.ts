import type { Dictionary } from '@/lib/text/sv'
import { CHANGES } from './compare-rounds'
import type { Report } from './report'

/** How many of each kind of change, in a sentence. */
export function sinceInWords({ changes }: NonNullable<Report['since']>, t: Dictionary): string {
  const counts = CHANGES.flatMap(kind => {
    const many = changes.filter(change => change.kind === kind).length
    return many > 0 ? [t.reports.changedCounts[kind](many)] : []
  })
  return t.reports.changedLead(counts.join(', '))
}
