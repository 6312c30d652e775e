import { holdBack } from './held-back.mjs'
import { outOfOrderPage } from './out-of-order-page.mjs'

/** How soon a reader or a program may ask again: a database that was killed is back within this. */
const RETRY_SECONDS = 5
const FIRST_WORDS = ['writeHead', 'write', 'end', 'flushHeaders']

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

/**
 * Tells the status when the answer is about to begin, before anything of it is sent. Whoever draws may have put ways of
 * their own before ours, as Next does to pack what is sent: those stay, and ours only pass on.
 * @param {any} answer a ServerResponse, whose methods are ours until then @param {(status: number) => void} tell
 */
function atFirstWord(answer, tell) {
  const before = new Map(FIRST_WORDS.map(name => [name, Object.getOwnPropertyDescriptor(answer, name)]))
  const ours = Object.fromEntries(
    FIRST_WORDS.map(name => [name, (/** @type {any[]} */ ...words) => begin(name, words)]),
  )
  let hasBegun = false
  const passOn = (/** @type {string} */ name, /** @type {any[]} */ words) =>
    (before.get(name)?.value ?? Object.getPrototypeOf(answer)[name]).apply(answer, words)
  const begin = (/** @type {string} */ name, /** @type {any[]} */ words) => {
    if (hasBegun) return passOn(name, words)
    hasBegun = true
    for (const [own, earlier] of before) {
      if (answer[own] !== ours[own]) continue
      Reflect.deleteProperty(answer, own)
      if (earlier) Object.defineProperty(answer, own, earlier)
    }
    const current = answer[name]
    tell(name === 'writeHead' ? words[0] : answer.statusCode)
    return answer[name] === current ? passOn(name, words) : answer[name](...words)
  }
  Object.assign(answer, ours)
}
