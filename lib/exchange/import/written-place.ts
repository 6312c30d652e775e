import { isOther } from '@/lib/observations/observation'
import type { Place } from '@/lib/values/grid-layout'
import type { Known } from './known'
import { LONGEST_NAME, textOf, type FileCell } from './table'

/** A place of the municipality's own, one that it is compared with, or that the text names some other. */
export type WrittenPlace = { kind: 'own' | 'compared'; place: Place } | { kind: 'other' }

/** What tables call Sweden. */
const SWEDEN = '0000'
const IS_SWEDEN = /^(hela )?riket\b|^sverige\b/i

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('–', '-')
    .replace(/\s*\(kommun\)$/, '')
    .trim()

/** "Arjeplogs kommun" is Arjeplog's, and "Borås kommun" Borås's. */
function namesOf(text: string): string[] {
  const bare = plain(text)
    .replace(/ (kommun|stad)s?$/, '')
    .replace(/^falu$/, 'falun')
    .replace(/^region (?=gotland$)/, '')
  return bare === plain(text) ? [bare] : [bare, bare.replace(/s$/, '')]
}
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

/** Whether a title names the place: "Arbetslöshet i Borås 2025". */
export const namesPlace = (text: string, name: string): boolean =>
  namesOf(name).some(own => own !== '' && ` ${plain(text).replace(/[^\p{L}\d-]+/gu, ' ')} `.includes(` ${own} `))

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
  const place = CODE.test(text) ? byCode(text) : parts ? (byCode(parts[1]!) ?? named(parts[2]!)) : named(text)
  return place ? found(place) : { kind: 'other' }
}

/** "0114" is written 114 too, "0014" of a county 14 and "0000" of Sweden 00. */
const shorter = (code: string): string => code.replace(/^00(?=\d\d$)|^0/, '')
