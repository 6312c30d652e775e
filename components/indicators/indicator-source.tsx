import type { Indicator } from '@/lib/indicators/indicator'
import { formatDate, onOneLine, type Locale } from '@/lib/text/numbers'
import type { Dictionary } from '@/lib/text/sv'
import { typedWords } from './typed-words'

type Props = {
  indicator: Indicator
  t: Dictionary
  locale: Locale
  bare?: boolean
  /** What is told of is our own arithmetic on the source's figures. */
  isOurs?: boolean
  target?: '_blank'
}

/**
 * "Källa: Kolada N15428, hämtad 21 mars 2025."; of what the municipality itself has typed, that. Bare: without the word
 * and the full stop.
 */
export function IndicatorSource({ indicator, t, locale, bare = false, isOurs = false, target }: Props) {
  const { source, sourceUrl, sourceUpdatedOn, isAllTyped } = indicator
  const head = !bare && (isOurs ? `${t.exchange.computedFrom} ` : `${t.source}: `)
  const typed = typedWords(indicator, t, locale)
  if (isAllTyped) return [head, bare ? typed.join(' ').replace(/\.$/, '') : typed.join(' ')]
  return (
    <>
      {head}
      {sourceUrl ? (
        <a {...{ target }} href={sourceUrl} lang="sv">
          {source}
        </a>
      ) : (
        <span lang="sv">{source}</span>
      )}
      {', '}
      {sourceUpdatedOn ? t.fetched(onOneLine(formatDate(locale, sourceUpdatedOn))) : t.fetchedUnknown}
      {!bare && '.'}
      {!bare && typed.map(words => ` ${words}`)}
    </>
  )
}
