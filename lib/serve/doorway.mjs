// @ts-expect-error Next packs it without its types.
import compression from 'next/dist/compiled/compression/index.js'
import { front } from './front.mjs'
import { knownCaller } from './known-caller.mjs'
import { logged } from './logged.mjs'
import { measured } from './measured.mjs'

/**
 * @import { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
 * @import { Answered } from './measured.mjs'
 * @import { How } from './start-front.mjs'
 */

/**
 * What each request meets first, and each answer last. `giveKept`: whether it has answered.
 * @param {RequestListener} answerIt
 * @param {Pick<How, 'hosts' | 'trusted' | 'isLogged'> & {
 *   tell: ((answered: Answered) => void) | null,
 *   giveKept?: (request: IncomingMessage, answer: ServerResponse) => boolean
 * }} how
 * @returns {RequestListener}
 */
export function doorway(answerIt, { hosts, trusted, isLogged, tell, giveKept = () => false }) {
  const fronted = front(knownCaller(answerIt, trusted), { hosts })
  // Packed last of all: what comes before may still exchange what is sent. What is kept is packed already.
  const pack = compression()
  /** @type {RequestListener} */
  const reply = (request, answer) =>
    giveKept(request, answer) || pack(request, answer, () => void fronted(request, answer))
  const told = isLogged ? logged(reply) : reply
  return tell ? measured(told, tell) : told
}
