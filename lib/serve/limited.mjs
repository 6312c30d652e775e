import { LRUCache } from 'lru-cache'

/** Open data that are asked with a query are drawn for each who asks, and there is no end to the queries. */
const DRAWN_ANEW = /^\/api\/v1\/[^?]*\?/
/** So many at once, and so many a second after that, from one address. */
const AT_ONCE = 200
const EACH_SECOND = 10
/** Addresses that are remembered; the one that asked longest ago is forgotten first. */
const MOST = 10_000

/**
 * Nobody takes all of the server's time by asking: who asks more than a program has use for is told to wait. Stands
 * after knownCaller, which says who asks.
 * @param {import('node:http').RequestListener} answerIt
 * @param {{ atOnce?: number, eachSecond?: number, now?: () => number }} [bounds] `now` in milliseconds
 * @returns {import('node:http').RequestListener}
 */
export function limited(answerIt, { atOnce = AT_ONCE, eachSecond = EACH_SECOND, now = () => performance.now() } = {}) {
  /** What each may still ask, and when that was counted. @type {LRUCache<string, { left: number, at: number }>} */
  const callers = new LRUCache({ max: MOST })
  return (request, answer) => {
    if (!DRAWN_ANEW.test(request.url ?? '')) return answerIt(request, answer)
    const caller = String(request.headers['x-malbild-caller'])
    const at = now()
    const before = callers.get(caller) ?? { left: atOnce, at }
    const left = Math.min(atOnce, before.left + ((at - before.at) / 1000) * eachSecond)
    callers.set(caller, { left: Math.max(0, left - 1), at })
    if (left >= 1) return answerIt(request, answer)
    const detail = `Så många frågor i taget hinns inte med. Vänta en sekund, och ställ högst ${eachSecond} i sekunden.`
    answer.writeHead(429, {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      'access-control-allow-origin': '*',
      'retry-after': '1',
    })
    return void answer.end(JSON.stringify({ type: 'about:blank', title: 'Too Many Requests', status: 429, detail }))
  }
}
