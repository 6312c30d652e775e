import { AsyncLocalStorage } from 'node:async_hooks'
import { randomInt } from 'node:crypto'
import { faultPage } from './fault-page.mjs'
import { atFirstWord } from './first-word.mjs'
import { holdBack } from './held-back.mjs'
import { log, shownPath } from './log.mjs'

const DIGITS = 8

/** @typedef {{ number: string, isTold: boolean }} Asked one request */
/** @type {AsyncLocalStorage<Asked>} */
const here = new AsyncLocalStorage()
/** @type {WeakMap<import('node:http').IncomingMessage, string>} */
const numbers = new WeakMap()

/** By which the log knows a request. @param {import('node:http').IncomingMessage} request */
export function numberOf(request) {
  const number = numbers.get(request) ?? String(randomInt(10 ** DIGITS)).padStart(DIGITS, '0')
  numbers.set(request, number)
  return number
}

/** @param {import('node:http').IncomingMessage} request @param {string} number */
export const setNumber = (request, number) => void numbers.set(request, number)

/**
 * What goes wrong when a page is drawn has a number, which the reader is shown and which stands in the log.
 * @param {import('node:http').RequestListener} draw
 * @returns {import('node:http').RequestListener}
 */
export function withFaultNumber(draw) {
  return (request, answer) => {
    const number = numberOf(request)
    const asked = { number, isTold: false }
    const { url: path = '/', method } = request
    atFirstWord(answer, status => {
      if (status !== 500) return
      holdBack(answer, written => {
        if (!asked.isTold) tellOf({ number, method, path })
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
  tellOf({ number: asked?.number, method, path, route: routePath, error })
}

/**
 * What went wrong and where, and nothing of what was asked for.
 * @param {{ number?: string, method?: string, path: string, route?: string, error?: unknown }} fault
 */
function tellOf({ number, method, path, route, error }) {
  const { name, stack, digest, code } = /** @type {Error & { digest?: string, code?: string }} */ (
    error instanceof Error ? error : {}
  )
  const at = /^ +at (.*)$/m.exec(stack ?? '')?.[1]
  log('error', 'fault', { number, digest, method, path: shownPath(path), route, name, code, at })
}
