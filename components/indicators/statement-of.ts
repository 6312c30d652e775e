import type { IndicatorDimension } from '@/lib/indicators/indicator'
import type { Reading } from '@/lib/observations/reading'
import { formatNumber, type Locale } from '@/lib/text/numbers'

/** First and last value in words. */
export function statementOf(reading: Reading, _dimension: IndicatorDimension | null, locale: Locale): string {
  const { decimals, title, unit } = reading.indicator
  const { first, latest } = reading.level
  const value = (point: typeof first) => point && `${formatNumber(locale, point.value, decimals)} (${point.label})`
  return `${title}: ${[value(first), value(latest)].filter(Boolean).join(' – ')} ${unit}.`
}
