/** Words with the web address that they print, if any: "Borås Stad, Mer om Norrby (boras.se)". */
export type Addressed = { before: string; address: { words: string; href: string } | null; after: string }

/** A whole address, or the name of a site in brackets. */
const ADDRESS = /https?:\/\/[^\s)]+|(?<=\()(?:[a-z\d-]+\.)+[a-z]{2,}(?:\/[^\s)]*)?(?=\))/

export function withAddress(text: string): Addressed {
  const found = ADDRESS.exec(text)
  if (!found) return { before: text, address: null, after: '' }
  const [words] = found
  return {
    before: text.slice(0, found.index),
    address: { words, href: words.startsWith('http') ? words : `https://${words}` },
    after: text.slice(found.index + words.length),
  }
}
