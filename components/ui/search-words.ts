/**
 * Text as it is searched: lower case, single spaces, every dash a hyphen, no marks on letters. Only å, ä and ö keep
 * theirs, because in Swedish they are letters of their own.
 */
export const searchable = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\u00ad/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[^\u0000-\u007fåäö]/g, letter => letter.normalize('NFD').replace(/\p{M}/gu, ''))
    .replace(/\s+/g, ' ')
    .trim()

/**
 * What finds every word of a query in a searchable text, each anywhere. A letter typed with its mark asks for that
 * letter; one typed without finds both, so that "ang" finds ånger and angelägen, and "ång" only ånger.
 */
export function matcherOf(query: string): (text: string) => boolean {
  const words = wordsOf(query).map(word => new RegExp(letters(word)))
  return text => words.every(word => word.test(text))
}

/** The words of a query as they may stand in a text that is not made searchable; null without words. */
export function patternOf(query: string): RegExp | null {
  const words = wordsOf(query).map(word => letters(word).replaceAll('e', '[eéè]').replaceAll('-', '[-–−]'))
  return words.length > 0 ? new RegExp(words.join('|'), 'gi') : null
}

const wordsOf = (query: string): string[] => searchable(query).split(' ').filter(Boolean)

const letters = (word: string): string =>
  word
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll('a', '[aåä]')
    .replaceAll('o', '[oö]')
