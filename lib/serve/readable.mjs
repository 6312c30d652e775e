import { within } from './entered.mjs'
import { atFirstWord } from './first-word.mjs'
import { holdBack } from './held-back.mjs'

/** Next reads no more of a form than this; what says how long it is is refused before (refusal.ts). */
const MOST_BYTES = 1_000_000
const ABOUT = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }

/**
 * What is sent to a server function and cannot be read is the caller's fault, and Next answers it with 500: it is told
 * so where no function of ours was entered.
 * @param {import('node:http').RequestListener} draw
 * @returns {import('node:http').RequestListener}
 */
export function readable(draw) {
  return (request, answer) => {
    if (request.method !== 'POST' || !('next-action' in request.headers)) return draw(request, answer)
    const here = { entered: false, bytes: 0 }
    const push = request.push
    request.push = (part, encoding) => {
      here.bytes += part?.length ?? 0
      return push.call(request, part, encoding)
    }
    atFirstWord(answer, status => {
      if (status !== 500 || here.entered) return
      holdBack(answer, () => {
        for (const name of answer.getHeaderNames()) answer.removeHeader(name)
        const isLong = here.bytes > MOST_BYTES
        answer.writeHead(isLong ? 413 : 400, ABOUT)
        answer.end(isLong ? 'Innehållet är för stort.' : 'Innehållet går inte att läsa.')
      })
    })
    return within(here, () => draw(request, answer))
  }
}
