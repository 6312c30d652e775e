import { dayInSweden } from '@/lib/text/days'
import { sourcesSv } from '@/lib/text/sources-sv'

/** "Kolada (N15428), hämtat 2026-11-29". */
export const sourceTextOf = (source: string, series: readonly { code: string }[], askedAt: string): string =>
  sourcesSv.provenance(
    source,
    series.map(({ code }) => code),
    dayInSweden(new Date(askedAt)),
  )
