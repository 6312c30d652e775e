import type { Indicator } from '@/lib/indicators/indicator'
import type { Entered, ValueOrigin } from '@/lib/observations/observation'
import { dictionary } from '@/lib/text/dictionary'
import { formatDate, type Locale } from '@/lib/text/numbers'
import type { Dictionary } from '@/lib/text/sv'

export type Licence = { terms: keyof Dictionary['exchange']['licences']; url: string | null }

const MUNICIPALITY: Licence = { terms: 'municipality', url: null }

type Licensed = Pick<Indicator, 'source' | 'isAllTyped'>

/**
 * On what terms figures may be used: the municipality's own where it has typed them all, else their source's. Kolada's hold for what it publishes of others ("Kolada (SCB)"), so it
 * is asked first. SCB's open data, Segregationsbarometern's included, are CC0. No other source of ours names a licence.
 */
export function licenceOf({ source, isAllTyped }: Licensed): Licence {
  if (isAllTyped) return MUNICIPALITY
  if (/^Kolada\b/.test(source)) return { terms: 'kolada', url: 'https://www.kolada.se/om-oss/api' }
  if (/\b(SCB|Segregationsbarometern)\b/.test(source))
    return { terms: 'cc0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' }
  if (/\b(Stad|kommun)\b/.test(source)) return MUNICIPALITY
  return { terms: 'unknown', url: null }
}

/** The terms in words: "CC0 1.0: fri användning. Ange gärna källan." */
export const licenceWords = (licensed: Licensed, locale: Locale): string =>
  dictionary(locale).exchange.licences[licenceOf(licensed).terms]

export type Credited = Pick<Indicator, 'source' | 'code' | 'sourceUpdatedOn'> & {
  /** The day when it was published, of what the municipality itself has typed. */
  enteredOn?: string
}

/**
 * Whom a value is credited to, and when it was fetched: what its import says. The indicator's own words for the source
 * where they tell more ("SCB TAB6680" beside "SCB"), not where it is another: electoral districts aren't Kolada's.
 */
export function creditOf(
  { source, code, sourceUpdatedOn }: Credited,
  from?: { source: string; fetchedOn: string | null },
): Credited {
  if (!from) return { source, code, sourceUpdatedOn }
  const isSame = source.startsWith(from.source) || [source, from.source].every(one => /^Kolada\b/.test(one))
  return { source: isSame ? source : from.source, code, sourceUpdatedOn: from.fetchedOn }
}

/** What the municipality has typed, from the source that its writer names; otherwise from the indicator's. */
export const creditOfEntered = ({ source, code }: Credited, entered: Entered): Credited => ({
  ...{ source: entered.source ?? source, code, sourceUpdatedOn: null, enteredOn: entered.publishedOn },
})

/**
 * "Källa: Kolada (SCB), N15428, hämtad 21 mars 2025." The code where it is the source's own. What we have computed
 * ourselves must not be called Kolada's, and is not called any other source's either.
 */
export function sourceLine(
  { source, code, sourceUpdatedOn, enteredOn }: Credited,
  locale: Locale,
  origin: ValueOrigin = 'published',
): string {
  const t = dictionary(locale)
  const isKoladaCode = /^Kolada\b/.test(source) && /^[KNU]\d{5}$/.test(code)
  const fetched = sourceUpdatedOn ? t.fetched(formatDate(locale, sourceUpdatedOn)) : t.fetchedUnknown
  const came = enteredOn ? `${t.provenance.entered}, ${t.provenance.published(formatDate(locale, enteredOn))}` : fetched
  const named = [source, isKoladaCode && code, came].filter(Boolean).join(', ')
  return origin === 'published' ? `${t.source}: ${named}.` : `${t.exchange.computedFrom} ${named}.`
}
