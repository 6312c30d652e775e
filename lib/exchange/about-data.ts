import type { Indicator } from '@/lib/indicators/indicator'
import type { Municipality } from '@/lib/municipality/municipality'
import { dictionary } from '@/lib/text/dictionary'
import { formatDate, type Locale } from '@/lib/text/numbers'
import { unitNamed } from '@/lib/text/units'
import { licenceOf, licenceWords, sourceLine } from './licence'

export type Publisher = Pick<Municipality, 'name' | 'slug' | 'code' | 'updatedOn'>

function aboutSource(indicator: Indicator, locale: Locale): [string, string | null][] {
  const { source, sourceUrl, sourceUpdatedOn } = indicator
  const { about } = dictionary(locale).exchange
  return [
    [about.source, source],
    [about.sourceAddress, sourceUrl],
    [about.fetched, sourceUpdatedOn ? formatDate(locale, sourceUpdatedOn) : about.notKnown],
    [about.licence, licenceWords(indicator, locale)],
    [about.licenceAddress, licenceOf(indicator).url],
    [about.cite, sourceLine(indicator, locale)],
  ]
}

/** Of values that the municipality itself has typed, all of them: nobody else is credited. */
function aboutTyped({ typed = [] }: Indicator, locale: Locale): [string, string][] {
  const t = dictionary(locale)
  const { about, licences } = t.exchange
  const source = [...new Set([t.provenance.entered, ...typed.flatMap(one => one.source ?? [])])].join(', ')
  return [
    [about.source, source],
    [about.licence, licences.municipality],
    [about.cite, `${t.source}: ${source}.`],
  ]
}

/** What a reader of the numbers must know, as heading and text; nothing that is not known. */
export function aboutData(indicator: Indicator, publisher: Publisher, locale: Locale): [string, string][] {
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
    ...(indicator.isAllTyped ? aboutTyped(indicator, locale) : aboutSource(indicator, locale)),
    [about.disclosure, about.disclosureText(indicator.decimals)],
    [about.interval, about.intervalText],
    [about.signs, about.signsText],
    [about.codes, about.codesText],
  ]
  return lines.flatMap(([heading, text]): [string, string][] => (heading && text ? [[heading, text]] : []))
}
