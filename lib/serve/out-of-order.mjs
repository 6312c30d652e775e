import { atFirstWord } from './first-word.mjs'
import { holdBack } from './held-back.mjs'
import { outOfOrderPage } from './out-of-order-page.mjs'

/** How soon a reader or a program may ask again: a database that was killed is back within this. */
const RETRY_SECONDS = 5

/**
 * While the database is away, what can't be drawn is answered 503 with a page that says so, and not 500. `isUp` is
 * asked only when drawing has failed.
 * @param {import('node:http').RequestListener} draw @param {() => Promise<boolean>} isUp
 * @returns {import('node:http').RequestListener}
 */
export function withOutOfOrder(draw, isUp) {
  return (request, answer) => {
    atFirstWord(answer, status => {
      if (status !== 500) return
      holdBack(answer, async written => {
        if (await isUp()) return answer.end(written)
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
