import { asDocument, policyOf } from './document.mjs'
import { holdBack } from './held-back.mjs'
import { callerOf } from './known-caller.mjs'
import { isLostPage, lostPage } from './lost-page.mjs'
import { isPage } from './public-address.mjs'
import { turns } from './turns.mjs'

/** Drawing keeps the processor busy: more at a time would only make each slower. */
const MOST_DRAWN = 4
/** What Next's scripts ask for at an address of their own (`?_rsc=`), so that no document differs by it. */
const BY_SCRIPTS = /^(?:rsc|next-)/i
/** What a browser may fetch before it is followed (app/speculation-rules.json/route.ts). */
const RULES = '"/speculation-rules.json"'

/** @import { RequestListener, ServerResponse } from 'node:http' */

/**
 * Pages outside the work area are sent as documents, a bounded number drawn at a time. What would be missing something
 * without Next's scripts is sent as Next drew it, and what isn't there is told with a page that is whole.
 * @param {RequestListener} draw @returns {RequestListener}
 */
export function documents(draw, { most = MOST_DRAWN } = {}) {
  const lost = lostPage(draw)
  const take = turns(most)
  return (request, answer) => {
    const { url = '' } = request
    if (request.method !== 'GET' || !isPage(url)) return draw(request, answer)
    take(callerOf(request), end => {
      // Whoever asked has gone while waiting.
      if (answer.closed) return end()
      answer.once('close', end)
      holdBack(answer, async written => {
        await complete(answer, written, url).finally(end)
      })
      void draw(request, answer)
    })
  }

  /** @param {ServerResponse} answer @param {Buffer} written @param {string} url */
  async function complete(answer, written, url) {
    if (!String(answer.getHeader('content-type')).startsWith('text/html')) return void answer.end(written)
    const isLost = answer.statusCode === 404 || isLostPage(url)
    const page = isLost ? await lost(url).catch(() => null) : null
    const html = page ?? asDocument(written.toString())
    if (isLost) {
      answer.statusCode = 404
      // What isn't there today may be tomorrow, so nobody keeps it.
      answer.setHeader('cache-control', 'no-cache')
    }
    if (html === null) return void answer.end(written)
    for (const name of ['etag', 'link', 'content-length']) answer.removeHeader(name)
    const vary = String(answer.getHeader('vary') ?? '').split(/,\s*/)
    const differs = vary.filter(name => name && !BY_SCRIPTS.test(name))
    if (differs.length > 0) answer.setHeader('vary', differs.join(', '))
    else answer.removeHeader('vary')
    const policy = answer.getHeader('content-security-policy')
    if (policy) answer.setHeader('content-security-policy', policyOf(String(policy), html))
    answer.setHeader('speculation-rules', RULES)
    answer.end(html)
  }
}
