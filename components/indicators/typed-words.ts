import { licenceWords, sourceLine } from '@/lib/exchange/licence'
import type { Indicator } from '@/lib/indicators/indicator'
import { formatDate, formatPeriods, onOneLine, type Locale } from '@/lib/text/numbers'
import type { Dictionary } from '@/lib/text/sv'
import { periodInWords } from '@/lib/text/period-words'

/** "2025: inmatat av kommunen, Befolkningsregistret, publicerat 29 november 2026."; without the period where it is all. */
export const typedWords = (
  { typed = [], isAllTyped }: Pick<Indicator, 'typed' | 'isAllTyped'>,
  t: Dictionary,
  locale: Locale,
): string[] =>
  typed.map(({ first, last, source, publishedOn }) => {
    const [from, to] = [periodInWords(locale, first), periodInWords(locale, last)]
    const when = from === to ? from : formatPeriods(from, to)
    const published = t.provenance.published(onOneLine(formatDate(locale, publishedOn)))
    const came = [t.provenance.entered, source, published].filter(Boolean).join(', ')
    return isAllTyped && typed.length === 1 ? `${came}.` : `${when}: ${came}.`
  })

/** Where the values of a picture on its own are from, sentence by sentence, and on what terms. */
export function sourceWords(indicator: Indicator, t: Dictionary, locale: Locale, isOurs: boolean): string[] {
  const typed = typedWords(indicator, t, locale)
  const came = indicator.isAllTyped
    ? [(isOurs ? `${t.exchange.computedFrom} ` : `${t.source}: `) + typed.join(' ')]
    : [sourceLine(indicator, locale, isOurs ? 'computed' : 'published'), ...typed]
  return [...came, licenceWords(indicator, locale)]
}
