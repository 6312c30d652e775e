import type { Indicator } from '@/lib/indicators/indicator'
import { formatNumber, type Locale } from '@/lib/text/numbers'
import type { Dictionary } from '@/lib/text/sv'

/** Which way is better, in words. */
export function directionWords(
  { direction, decimals }: Pick<Indicator, 'direction' | 'decimals'>,
  t: Dictionary,
  locale: Locale,
): string {
  if (typeof direction === 'object') {
    const { towards } = direction
    return t.nearerIsBetter(formatNumber(locale, towards, Number.isInteger(towards) ? 0 : decimals))
  }
  return { higher: t.higherIsBetter, lower: t.lowerIsBetter, neither: t.noDirection }[direction]
}
