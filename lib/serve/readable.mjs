import { within } from './entered.mjs'
import { atFirstWord } from './first-word.mjs'
import { holdBack } from './held-back.mjs'

/** Next reads no more of a form than this; what says how long it is is refused before (refusal.ts). */
const MOST_BYTES = 1_000_000
const TOO_LONG = { status: 413, words: 'Innehållet är för stort.' }
const UNREADABLE = { status: 400, words: 'Innehållet går inte att läsa.' }
const UNKNOWN = 'Formuläret finns inte längre. Läs in sidan igen.'
/** How Next says that it has no such function: of another build, or made up. */
const OF_NONE = [400, 404, 409]

/**
 * What is sent to a server function and cannot be read is the caller's fault, and Next answers it with 500 or in
 * English: it is told so where no function of ours was entered.
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
      const fault = faultOf(status, here)
      if (!fault) return
      holdBack(answer, () => {
        for (const name of ['content-encoding', 'content-length', 'etag']) answer.removeHeader(name)
        answer.writeHead(fault.status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' })
        answer.end(fault.words)
      })
    })
    return within(here, () => draw(request, answer))
  }
}

/** @param {number} status @param {{ entered: boolean, bytes: number }} request */
function faultOf(status, { entered, bytes }) {
  if (entered) return null
  if (bytes > MOST_BYTES) return TOO_LONG
  if (status === 500) return UNREADABLE
  return OF_NONE.includes(status) ? { status, words: UNKNOWN } : null
}
