import { AsyncLocalStorage } from 'node:async_hooks'
import { randomInt } from 'node:crypto'
import { faultPage } from './fault-page.mjs'
import { atFirstWord } from './first-word.mjs'
import { holdBack } from './held-back.mjs'

/** What opens a link from a letter is a secret. */
const SECRET = /(\/lank\/)[^/?]+/
const LONGEST_PATH = 200
const DIGITS = 8

/** @typedef {{ number: string, isTold: boolean }} Asked one request */
/** @type {AsyncLocalStorage<Asked>} */
const here = new AsyncLocalStorage()

/**
 * What goes wrong when a page is drawn has a number, which the reader is shown and which stands in the log.
 * @param {import('node:http').RequestListener} draw
 * @returns {import('node:http').RequestListener}
 */
export function withFaultNumber(draw) {
  return (request, answer) => {
    const number = String(randomInt(10 ** DIGITS)).padStart(DIGITS, '0')
    const asked = { number, isTold: false }
    const { url: path = '/', method } = request
    atFirstWord(answer, status => {
      if (status !== 500) return
      holdBack(answer, written => {
        if (!asked.isTold) console.error(faultLine({ number, method, path }))
        // The page that asked draws what went wrong itself.
        if (request.headers.rsc || request.headers['next-action']) return answer.end(written)
        for (const name of answer.getHeaderNames()) answer.removeHeader(name)
        const { type, body } = faultPage(path, number)
        answer.setHeader('content-type', type)
        answer.setHeader('cache-control', 'no-store')
        answer.end(body)
      })
    })
    return here.run(asked, () => draw(request, answer))
  }
}

/**
 * Called by Next with each fault of the server's. Those that it has begun to answer have its own number for it, which is the
 * same each time (`digest`): the page that is shown then knows no other.
 * @type {import('next').Instrumentation.onRequestError}
 */
export function tellFault(error, { method, path }, { routePath }) {
  const asked = here.getStore()
  if (asked) asked.isTold = true
  console.error(faultLine({ number: asked?.number, method, path, route: routePath, error }))
}

/**
 * A fault in one line, for programs that read logs: what and where, and nothing of what was asked for, sent or found, for that
 * may be about somebody.
 * @param {{ number?: string, method?: string, path: string, route?: string, error?: unknown }} fault @param {Date} [now]
 */
export function faultLine({ number, method, path, route, error }, now = new Date()) {
  const { name, stack, digest, code } = /** @type {Error & { digest?: string, code?: string }} */ (
    error instanceof Error ? error : {}
  )
  const shown = path.split('?')[0]?.replace(SECRET, '$1…').slice(0, LONGEST_PATH)
  const at = /^ +at (.*)$/m.exec(stack ?? '')?.[1]
  return JSON.stringify({
    time: now.toISOString(),
    level: 'error',
    number,
    digest,
    method,
    path: shown,
    route,
    name,
    code,
    at,
  })
}
