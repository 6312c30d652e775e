import { micromark } from 'micromark'

/** Where the links of a text in Markdown lead, each once, as written; '' where the address is none that a page may have. */
export const linksIn = (markdown: string): string[] => [
  ...new Set(
    [...micromark(markdown).matchAll(/<a href="([^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&')),
  ),
]

/** The public address within this website that a link leads to, from a report's page; null of one that leads elsewhere. */
export function ownPath(link: string, page: URL): string | null {
  if (!URL.canParse(link, page)) return null
  const { origin, pathname } = new URL(link, page)
  return origin === page.origin ? decoded(pathname).replace(/(?<=.)\/$/, '') : null
}

/** Whether a link to elsewhere is written as one can be: nothing is fetched. */
export function isWellFormed(link: string): boolean {
  if (!URL.canParse(link)) return false
  const { protocol, hostname, pathname } = new URL(link)
  if (protocol === 'mailto:') return /^[^@\s]+@[^@\s]+\.[^@\s.]+$/.test(decoded(pathname))
  return /^https?:$/.test(protocol) && /^[^.\s]+(?:\.[^.\s]+)*\.\p{L}{2,}$/u.test(hostname)
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
