const LONGEST = 30

/** Letters and digits alone, in capitals, with a hyphen between words; å, ä and ö by their nearest letter. */
const plain = (words: string): string =>
  words
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')

/**
 * A code for an indicator that has none of its source: the municipality's name and its own, as in BORAS-HEMLOSHET, and a
 * number where another has it already.
 */
export function codeFor(municipality: string, name: string, taken: ReadonlySet<string>): string {
  const first = `${plain(municipality)}-${plain(name) || 'INDIKATOR'}`.slice(0, LONGEST).replace(/-+$/, '')
  for (let number = 1; ; number++) {
    const code = number === 1 ? first : `${first}-${number}`
    if (!taken.has(code)) return code
  }
}
