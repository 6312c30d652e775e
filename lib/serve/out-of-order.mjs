import { atFirstWord } from './first-word.mjs'
import { holdBack } from './held-back.mjs'
import { outOfOrderPage } from './out-of-order-page.mjs'

/** How soon a reader or a program may ask again: a database that was killed is back within this. */
const RETRY_SECONDS = 5

/**
 * While the database is away, what can't be drawn is answered 503 with a page that says so, and not 500. `isUp` is
 * asked only when drawing has failed, and is told when it began (ms, `performance.now`): what was away then may be back.
 * @param {import('node:http').RequestListener} draw @param {(begun: number) => Promise<boolean>} isUp
 * @returns {import('node:http').RequestListener}
 */
export function withOutOfOrder(draw, isUp) {
  return (request, answer) => {
    const begun = performance.now()
    atFirstWord(answer, status => {
      if (status !== 500) return
      holdBack(answer, async written => {
        if (await isUp(begun)) return answer.end(written)
        for (const name of answer.getHeaderNames()) answer.removeHeader(name)
        const { type, body } = outOfOrderPage(request.url ?? '/')
        answer.statusCode = 503
        answer.setHeader('content-type', type)
        answer.setHeader('cache-control', 'no-store')
        answer.setHeader('retry-after', RETRY_SECONDS)
        answer.end(body)
      })
    })
    return draw(request, answer)
  }
}
