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
  const words = searchable(query).split(' ').filter(Boolean).map(wordPattern)
  return text => words.every(word => word.test(text))
}

const wordPattern = (word: string): RegExp =>
  new RegExp(
    word
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replaceAll('a', '[aåä]')
      .replaceAll('o', '[oö]'),
  )
