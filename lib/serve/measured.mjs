import { Counter, Histogram, Registry, collectDefaultMetrics } from 'prom-client'

/** Kinds of addresses and not addresses: what is told of them has an end. @type {[RegExp, string][]} */
const KINDS = [
  [/^\/_next\//, 'asset'],
  [/^\/api\/health/, 'health'],
  [/^\/api\//, 'api'],
  [/^\/(sv|en)\/[^/?]+\/arbete/, 'work'],
  [/^\/(sv|en)?(\/|\?|$)/, 'public'],
]
const SECONDS = [0.005, 0.02, 0.05, 0.1, 0.3, 1, 3, 10, 30]

/** @param {string} path */
export const kindOf = path => KINDS.find(([sign]) => sign.test(path))?.[1] ?? 'other'

/** Numbers about this process, for Prometheus. @returns {Registry} */
export function newRegistry() {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  return registry
}

/** @typedef {{ kind: string, status: string, seconds: number }} Answered */

/** Counts answers and how long they took. @param {Registry} registry @returns {(answered: Answered) => void} */
export function counting(registry) {
  const labelNames = /** @type {const} */ (['kind', 'status'])
  const answers = new Counter({
    ...{ name: 'malbild_http_answers_total', help: 'Answers by kind of address and class of status' },
    ...{ labelNames, registers: [registry] },
  })
  const seconds = new Histogram({
    ...{ name: 'malbild_http_answer_seconds', help: 'From a request until its answer is sent' },
    ...{ labelNames, registers: [registry], buckets: SECONDS },
  })
  return ({ seconds: taken, ...labels }) => {
    answers.inc(labels)
    seconds.observe(labels, taken)
  }
}

/**
 * Tells of each answer.
 * @param {import('node:http').RequestListener} answerIt @param {(answered: Answered) => void} tell
 * @returns {import('node:http').RequestListener}
 */
export function measured(answerIt, tell) {
  return (request, answer) => {
    const begun = performance.now()
    const kind = kindOf(request.url ?? '')
    answer.once('close', () => {
      // Whoever asked has gone before there was an answer.
      const status = answer.writableFinished ? `${Math.floor(answer.statusCode / 100)}xx` : 'gone'
      tell({ kind, status, seconds: (performance.now() - begun) / 1000 })
    })
    return answerIt(request, answer)
  }
}
