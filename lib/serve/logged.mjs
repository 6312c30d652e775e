import { numberOf } from './fault-number.mjs'
import { log, shownPath } from './log.mjs'

/**
 * Writes a line for each answer, with the number that a fault in it has.
 * @param {import('node:http').RequestListener} answerIt
 * @returns {import('node:http').RequestListener}
 */
export function logged(answerIt) {
  return (request, answer) => {
    const begun = performance.now()
    const { method, url: path = '' } = request
    answer.once('close', () =>
      log('info', 'answer', {
        number: numberOf(request),
        method,
        path: shownPath(path),
        // Whoever asked has gone before there was an answer.
        status: answer.writableFinished ? answer.statusCode : 0,
        ms: Math.round(performance.now() - begun),
      }),
    )
    return answerIt(request, answer)
  }
}
