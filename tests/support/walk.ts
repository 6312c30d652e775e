import type { APIRequestContext } from '@playwright/test'

export type PublicPage = { path: string; html: string }

/** `npm run test:all` walks every page there is a link to; `npm test` those that the sitemap names, each in one language. */
const everything = Boolean(process.env.TEST_ALL)
const LINK = /<a\s[^>]*?href="([^"?#]*)/g
const NOT_A_PAGE = /^\/api\/|\/arbete(\/|$)/

/**
 * The public pages, one at a time, as they are sent. Throws where a link or the sitemap leads to anything but a page.
 * `only` chooses among those of both languages, and leaves the others unasked.
 */
export async function* walk(
  request: APIRequestContext,
  only: (path: string) => boolean = inTurn,
): AsyncGenerator<PublicPage> {
  const queue = await addressesInSitemap(request)
  const known = new Set(queue)
  for (const path of queue) {
    if (!everything && !only(path)) continue
    const answer = await request.get(path, { maxRedirects: 0 })
    if (answer.status() !== 200) throw new Error(`${path} answers ${answer.status()}`)
    const html = await answer.text()
    const found = everything ? [...new Set(linksIn(html))].filter(path => !known.has(path)) : []
    for (const next of found) queue.push(next)
    for (const next of found) known.add(next)
    if (only(path)) yield { path, html }
  }
}

/** Whether a page is read in this language today: as many in each, and every page in one of them; in the nightly in both. */
export function inTurn(path: string): boolean {
  const [, locale = '', bare = ''] = /^\/(\w\w)(.*)$/.exec(path) ?? []
  const sum = [...bare].reduce((total, sign) => total + sign.charCodeAt(0), 0)
  return everything || (locale === 'en') === (sum % 2 === 1)
}

/** The pages that the sitemap names: without views of other groups and comparisons. */
export async function addressesInSitemap(request: APIRequestContext): Promise<string[]> {
  const map = await (await request.get('/sitemap.xml')).text()
  return [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname)
}

/** The pages of ours that a page links to. */
const linksIn = (html: string): string[] =>
  [...html.matchAll(LINK)].map(([, href = '']) => href).filter(href => href.startsWith('/') && !NOT_A_PAGE.test(href))
