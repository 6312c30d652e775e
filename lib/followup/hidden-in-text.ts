/**
 * Numbers in a text that only a hidden value has: they would tell what is not to be told. A number that readers are shown
 * anywhere of the same measures may be that one. Below ten it may be any number, and gives nothing away by itself.
 */
export function hiddenIn(text: string, hidden: readonly string[], shown: readonly string[]): string[] {
  const seen = new Set(shown.map(plain))
  const secret = new Set(hidden.map(plain).filter(number => Number(number) >= 10 && !seen.has(number)))
  const written = text.match(NUMBER) ?? []
  return [...new Set(written.filter(number => secret.has(plain(number))))]
}

/** "1 234,5", with any of the spaces that stand in numbers. */
const NUMBER = /\d+(?:[ \u00a0\u202f\u2009]\d{3})*(?:[.,]\d+)?/g

const plain = (number: string): string =>
  number
    .replaceAll(/\s/g, '')
    .replace(',', '.')
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '')
