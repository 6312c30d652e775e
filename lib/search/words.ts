import type { Tongue } from './tongue'

/** Longer words say no more, and cost more to look for. */
const LONGEST_WORD = 40
const MOST_WORDS = 8

/** The words of a text in lower case; of letters with marks only å, ä and ö keep theirs, since they are letters of their own. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\u00ad/g, '')
    .replace(/[^\u0000-\u007fåäö]/g, letter => letter.normalize('NFD').replace(/\p{M}/gu, ''))
    .match(/\d+(?:\.\d+)+|[\p{L}\p{N}]+/gu) ?? []

/** The words that are asked for: bounded, and without those around them unless there are no others. */
export function askedWords(query: string, { around }: Tongue): string[] {
  const words = wordsOf(query).map(word => word.slice(0, LONGEST_WORD))
  const telling = words.filter(word => !around.has(word))
  return [...new Set(telling.length > 0 ? telling : words)].slice(0, MOST_WORDS)
}

export const stemsOf = (word: string, { stemmers }: Tongue): string[] => stemmers.map(stem => stem(word))

/** As typed on a keyboard without å, ä and ö. */
const unmarked = (word: string): string => word.replace(/[åä]/g, 'a').replaceAll('ö', 'o')

/** What a word of a text is found by: itself, its stem, and both as typed without å, ä and ö. */
export function termsOf(word: string, tongue: Tongue): string[] {
  const terms = [word, ...stemsOf(word, tongue)]
  return [...new Set([...terms, ...terms.map(unmarked)])]
}
