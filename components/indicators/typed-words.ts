import type { Indicator } from '@/lib/indicators/indicator'
import { formatDate, formatPeriods, onOneLine, type Locale } from '@/lib/text/numbers'
import type { Dictionary } from '@/lib/text/sv'
import { periodInWords } from '@/lib/text/period-words'

/** "2025: inmatat av kommunen, Befolkningsregistret, publicerat 29 november 2026." */
export const typedWords = ({ typed = [] }: Pick<Indicator, 'typed'>, t: Dictionary, locale: Locale): string[] =>
  typed.map(({ first, last, source, publishedOn }) => {
    const [from, to] = [periodInWords(locale, first), periodInWords(locale, last)]
    const when = from === to ? from : formatPeriods(from, to)
    const published = t.provenance.published(onOneLine(formatDate(locale, publishedOn)))
    return `${when}: ${[t.provenance.entered, source, published].filter(Boolean).join(', ')}.`
  })
