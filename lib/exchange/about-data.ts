import type { Indicator } from '@/lib/indicators/indicator'
import type { Municipality } from '@/lib/municipality/municipality'
import { dictionary } from '@/lib/text/dictionary'
import { formatDate, type Locale } from '@/lib/text/numbers'
import { unitNamed } from '@/lib/text/units'
import { licenceOf, licenceWords, sourceLine } from './licence'

export type Publisher = Pick<Municipality, 'name' | 'slug' | 'code' | 'updatedOn'>

/** What a reader of the numbers must know, as heading and text; nothing that is not known. */
export function aboutData(indicator: Indicator, publisher: Publisher, locale: Locale): [string, string][] {
  const { source, sourceUrl, sourceUpdatedOn } = indicator
  const { about } = dictionary(locale).exchange
  const definitions = indicator.versions.map(({ version, note }) => [about.definition(version), note])
  const lines = [
    [about.title, indicator.title],
    [about.code, indicator.code],
    [about.municipality, publisher.name],
    [about.description, indicator.description],
    [about.unit, unitNamed(locale, indicator.unit)],
    [about.method, indicator.methodNote],
    [about.caution, indicator.caution],
    ...definitions,
    [about.source, source],
    [about.sourceAddress, sourceUrl],
    [about.fetched, sourceUpdatedOn ? formatDate(locale, sourceUpdatedOn) : about.notKnown],
    [about.licence, licenceWords(source, locale)],
    [about.licenceAddress, licenceOf(source).url],
    [about.cite, sourceLine(indicator, locale)],
    [about.disclosure, about.disclosureText(indicator.decimals)],
    [about.interval, about.intervalText],
    [about.signs, about.signsText],
    [about.codes, about.codesText],
  ]
  return lines.flatMap(([heading, text]): [string, string][] => (heading && text ? [[heading, text]] : []))
}
