import { micromark } from 'micromark'

/**
 * A text in Markdown as plain paragraphs, for what knows no HTML: a list's items are paragraphs that begin with a dash,
 * and after a link's words stands where it leads. `page`: the whole address that links are read from; where it isn't known
 * a link within the website is its words alone, and so is one to the page itself.
 */
export function plainBlocks(markdown: string, page: string | null = null): string[] {
  const html = micromark(markdown)
    .replaceAll('<li>', '<p>– ')
    .replace(/<\/?(?:ul|ol)[^>]*>/g, '')
  return html
    .split(/<\/?(?:p|h[1-6]|li|blockquote|pre|hr)[^>]*>/)
    .map(block => inPlain(block, page).replaceAll(/\s+/g, ' ').trim())
    .filter(block => block !== '' && block !== '–')
}

const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' }
const inPlain = (html: string, page: string | null): string =>
  html
    .replace(/<a href="([^"]*)"[^>]*>(.*?)<\/a>/g, (_, href: string, words: string) => {
      const address = leadsTo(href, page)
      return address === '' || address === words ? words : `${words} (${address})`
    })
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:amp|lt|gt|quot);/g, entity => ENTITIES[entity]!)

function leadsTo(href: string, page: string | null): string {
  if (href.startsWith('mailto:')) return href.slice('mailto:'.length)
  if (/^https?:/.test(href)) return href
  if (page === null || !URL.canParse(href, page)) return ''
  const [to, from] = [new URL(href, page), new URL(page)]
  return to.origin === from.origin && to.pathname === from.pathname ? '' : to.href
}
