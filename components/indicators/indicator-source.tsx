import type { Indicator } from '@/lib/indicators/indicator'
import { formatDate, type Locale } from '@/lib/text/numbers'
import type { Dictionary } from '@/lib/text/sv'

/** "Källa: Kolada N15428, hämtad 21 mars 2025." */
export function IndicatorSource({ indicator, t, locale }: { indicator: Indicator; t: Dictionary; locale: Locale }) {
  const { source, sourceUrl, sourceUpdatedOn } = indicator
  return (
    <>
      {t.source}: {sourceUrl ? <a href={sourceUrl}>{source}</a> : source}
      {sourceUpdatedOn && `, ${t.fetched(formatDate(locale, sourceUpdatedOn))}`}.
    </>
  )
}
