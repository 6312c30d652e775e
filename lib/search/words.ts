import { stemmer as stemEnglish } from '@orama/stemmers/english'
import { stemmer as stemSwedish } from '@orama/stemmers/swedish'
import type { Locale } from '@/lib/text/numbers'

/** Longer words say no more, and cost more to look for. */
const LONGEST_WORD = 40
const MOST_WORDS = 8

/** What people write around what they ask for. */
const AROUND: Record<Locale, string> = {
  sv: 'hur många mycket stor stort är i på av för till med om och eller som en ett den det de att man vi jag finns vad var vilka sig',
  en: 'how many much is are in on of for to with about and or who that a an the do does we i what where which there',
}
const around: Record<Locale, Set<string>> = {
  sv: new Set(AROUND.sv.split(' ')),
  en: new Set(AROUND.en.split(' ')),
}

/** The words of a text in lower case; of letters with marks only å, ä and ö keep theirs, since they are letters of their own. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\u00ad/g, '')
    .replace(/[^\u0000-\u007fåäö]/g, letter => letter.normalize('NFD').replace(/\p{M}/gu, ''))
    .match(/\d+(?:\.\d+)+|[\p{L}\p{N}]+/gu) ?? []

/** The words that are asked for: bounded, and without those around them unless there are no others. */
export function askedWords(query: string, locale: Locale): string[] {
  const words = wordsOf(query).map(word => word.slice(0, LONGEST_WORD))
  const telling = words.filter(word => !around[locale].has(word))
  return [...new Set(telling.length > 0 ? telling : words)].slice(0, MOST_WORDS)
}

/** Municipalities' own words are Swedish on English pages too. */
const STEMMERS: Record<Locale, ((word: string) => string)[]> = { sv: [stemSwedish], en: [stemEnglish, stemSwedish] }

export const stemsOf = (word: string, locale: Locale): string[] => STEMMERS[locale].map(stem => stem(word))

/** As typed on a keyboard without å, ä and ö. */
const unmarked = (word: string): string => word.replace(/[åä]/g, 'a').replaceAll('ö', 'o')

/** What a word of a text is found by: itself, its stem, and both as typed without å, ä and ö. */
export function termsOf(word: string, locale: Locale): string[] {
  const terms = [word, ...stemsOf(word, locale)]
  return [...new Set([...terms, ...terms.map(unmarked)])]
}
