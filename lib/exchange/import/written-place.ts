import { EVERY_MUNICIPALITY } from '@/lib/municipality/comparisons/every-municipality'
import { countyOf } from '@/lib/municipality/counties'
import { isOther } from '@/lib/observations/observation'
import type { Place } from '@/lib/values/grid-layout'
import type { Known } from './known'
import { LONGEST_NAME, textOf, type FileCell } from './table'

/** A place of the municipality's own, one that it is compared with, or that the text names some other. */
export type WrittenPlace = { kind: 'own' | 'compared'; place: Place } | { kind: 'other' }

/** What tables call Sweden. */
const SWEDEN = '0000'
const IS_SWEDEN = /^(hela )?riket\b|^hela landet\b|^sverige\b|^sweden$/i

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('–', '-')
    .replace(/\s*\(kommun\)$/, '')
    .trim()

/** "Arjeplogs kommun" is Arjeplog's, and "Borås kommun" Borås's. "Dalarnas län" is written "Dalarna" too. */
function namesOf(text: string): string[] {
  if (IS_COUNTY.test(plain(text))) {
    const county = plain(text)
      .replace(/^region | län$/g, '')
      .replace(/s$/, '')
    return MUNICIPALITIES.has(county) ? [`${county} län`] : [`${county} län`, county]
  }
  const bare = plain(text)
    .replace(/ (kommun|stad)s?$/, '')
    .replace(/^falu$/, 'falun')
    .replace(/^region (?=gotland$)/, '')
  return bare === plain(text) ? [bare] : [bare, bare.replace(/s$/, '')]
}
const IS_COUNTY = /^region (?!gotland$)\p{L}| län$/u
/** Of these a bare name is the municipality's: "Stockholm", "Örebro". */
const MUNICIPALITIES = new Set(EVERY_MUNICIPALITY.map(({ name }) => plain(name)))

/** The places by what they are called, in their order: looked up for each row of a file. */
const named = new WeakMap<readonly Place[], Map<string, number>>()
function byNames(places: readonly Place[]): Map<string, number> {
  const known = named.get(places)
  if (known) return known
  const found = new Map<string, number>()
  places.forEach(({ name }, i) => {
    for (const one of namesOf(name)) if (!found.has(one)) found.set(one, i)
  })
  named.set(places, found)
  return found
}
const isSameName = (a: string, b: string): boolean => namesOf(a).some(name => namesOf(b).includes(name))

const wordsOf = (text: string): string => ` ${plain(text).replace(/[^\p{L}\d-]+/gu, ' ')} `
const hasWords = (words: string, name: string): boolean => name !== '' && words.includes(` ${name} `)
const OF_COUNTY = /(västra götaland|\p{L}+?)s? län(?!\p{L})/gu

/** Whether a title names the place: "Arbetslöshet i Borås 2025". That of a county, "Kalmar län", doesn't name Kalmar. */
export const namesPlace = (text: string, name: string): boolean =>
  namesOf(name).some(own => hasWords(wordsOf(text).replace(OF_COUNTY, ''), own))

/** "Sverige" among other words says where people are born. */
const OF_SWEDEN = /(?<!\p{L})(riket|riksnivå|hela landet)(?!\p{L})|(^|, )sverige(,|$)/iu

/**
 * The place beside the municipality that titles and the name of a sheet are about: "2022, Dalarnas Län", "Riksnivå". Null
 * where they name the municipality, several places or none that is known.
 */
export function placeNamedIn(texts: readonly string[], { municipality, places }: Known): Place | null {
  if (texts.some(text => namesPlace(text, municipality.name))) return null
  const names = ({ code, name }: Place, text: string): boolean => {
    if (code === SWEDEN) return OF_SWEDEN.test(text)
    // Districts and municipalities are called what other things are: "Centrum", "Vara".
    if (!IS_COUNTY.test(plain(name))) return isSameName(text, name) || wordsOf(text).includes(` ${plain(name)} kommun `)
    return namesOf(name).some(own => hasWords(wordsOf(text).replace(OF_COUNTY, '$1 län'), own))
  }
  const named = places.filter(place => place.code !== municipality.code && texts.some(text => names(place, text)))
  return named.length === 1 ? named[0]! : null
}

/** Counties as they are written without that word. */
const COUNTIES = new Set(EVERY_MUNICIPALITY.map(({ code }) => plain(countyOf(code)).replace(/s? län$/, '')))
const isCounty = (text: string): boolean => COUNTIES.has(plain(text))
/** Whether it is what a municipality or a county is called. */
export const isInSweden = (text: string): boolean =>
  isCounty(text) || namesOf(text).some(name => MUNICIPALITIES.has(name)) || IS_SWEDEN.test(text)

/**
 * The places of a column as its heading or its other places say that they are: "Stockholm" under "Län", or beside
 * "Dalarna" and "Skåne" alone, is the county.
 */
export function placesUnder(head: string, labels: readonly string[]): (text: string) => string {
  const areCounties = labels.every(label => isCounty(label) || IS_SWEDEN.test(label)) && labels.some(isOnlyCounty)
  const isOfCounties = areCounties || OF_COUNTIES.test(head)
  return text => (isOfCounties && BARE.test(text) && !IS_SWEDEN.test(text) ? `${text} län` : text)
}
const isOnlyCounty = (text: string): boolean => isCounty(text) && !MUNICIPALITIES.has(plain(text))
const OF_COUNTIES = /^(län|länsnamn|county)$/i
const BARE = /^(\d\d )?\p{L}[\p{L} ]*(?<! län)$/iu

/** What a table calls the whole of the municipality. */
const WHOLE = /^(hela kommunen|kommunen( totalt| som helhet)?|totalt i kommunen)$/i
/** A note's mark after a name. */
const MARK = /(?<=\p{L})(\*+|[¹²³⁴-⁹]+| \d\))$/u
const CODE = /^\d{1,4}[A-ZÅÄÖ]?[A-Z0-9]*$/
const CODE_AND_NAME = /^(?:SE)?(\d[\dA-Z]*)[ _:–-]+(\D.*)$/
/** "Ale (1440)", "Ale, 1440". */
const NAME_AND_CODE = /^(\D+?)[ ,]+\(?(\d{4})\)?$/
/** "Ale, Västra Götalands län", "Ale (Västra Götalands län)". */
const IN_COUNTY = /(?:, | \()\p{L}[\p{L} ]* län\)?$/u
/** "Ale.........". */
const FILLED_OUT = /(?<=\p{L}) ?(\.{2,}|…)$/u
const INSIDE = /^(.+?) \((.+)\)$/

/**
 * The place that a cell names: by name ("Borås", "Borås stad", "1490 Borås"), code ("1490", also without its first zero)
 * or as a part of its municipality ("Borås (Norrby)").
 */
export function placeIn(cell: FileCell | undefined, { municipality, places }: Known): WrittenPlace | null {
  const written = textOf(cell)
  if (written.length > LONGEST_NAME) return { kind: 'other' }
  // SCB says which year's division a code is of: "1490A0010_DeSO2025".
  const text = written
    .replace(/^(\d{4}[A-Z]\d+)_\w+$/, '$1')
    .replace(FILLED_OUT, '')
    .replace(IN_COUNTY, '')
    .replace(NAME_AND_CODE, '$2 $1')
    .replace(/^SE(?=\d{4}$)/, '')
    .replace(MARK, '')
  if (text === '') return null
  const byCode = (code: string) => places.find(place => place.code === code || shorter(place.code) === code)
  const found = (place: Place): WrittenPlace => ({
    kind: isOther(place, municipality.code) ? 'compared' : 'own',
    place,
  })
  // Borås and Borås (Norrby) can't be told apart by "Borås" in a column of counties, so a name is the municipality's first.
  const byName = (name: string) => {
    const at = namesOf(name).flatMap(one => byNames(places).get(one) ?? [])
    return at.length === 0 ? undefined : places[Math.min(...at)]
  }
  const own = WHOLE.test(text) ? places.find(({ kind }) => kind === 'municipality') : undefined
  if (own) return found(own)
  const parts = CODE_AND_NAME.exec(text)
  const inside = INSIDE.exec(text)
  if (inside && !/ovägt|vägt|medel/.test(inside[2]!)) {
    if (!isSameName(inside[1]!, municipality.name)) return { kind: 'other' }
    const part = byName(inside[2]!)
    if (part) return found(part)
  }
  const named = (name: string) => byName(name) ?? (IS_SWEDEN.test(name) ? byCode(SWEDEN) : undefined)
  const ofText = CODE.test(text) ? byCode(text) : parts ? (byCode(parts[1]!) ?? named(parts[2]!)) : named(text)
  // Codes of others' areas are written otherwise.
  const place = ofText ?? places.find(({ code }) => code === text)
  return place ? found(place) : { kind: 'other' }
}

/** "0114" is written 114 too, "0014" of a county 14 and "0000" of Sweden 00. */
const shorter = (code: string): string => code.replace(/^00(?=\d\d$)|^0/, '')
