// @ts-expect-error Next packs it without its types.
import compression from 'next/dist/compiled/compression/index.js'
import { front } from './front.mjs'
import { knownCaller } from './known-caller.mjs'
import { logged } from './logged.mjs'
import { measured } from './measured.mjs'

/**
 * What each request meets first, and each answer last.
 * @param {import('node:http').RequestListener} answerIt
 * @param {object} how
 * @param {string[]} how.hosts names and ports that we go by
 * @param {number} how.trusted proxies of the municipality's own in front
 * @param {boolean} how.isLogged
 * @param {((answered: import('./measured.mjs').Answered) => void) | null} how.tell
 * @param {(request: import('node:http').IncomingMessage, answer: import('node:http').ServerResponse) => boolean} [how.giveKept]
 * @returns {import('node:http').RequestListener}
 */
export function doorway(answerIt, { hosts, trusted, isLogged, tell, giveKept = () => false }) {
  const fronted = front(knownCaller(answerIt, trusted), { hosts })
  // Packed last of all: what comes before may still exchange what is sent. What is kept is packed already.
  const pack = compression()
  /** @type {import('node:http').RequestListener} */
  const reply = (request, answer) =>
    giveKept(request, answer) || pack(request, answer, () => void fronted(request, answer))
  const told = isLogged ? logged(reply) : reply
  return tell ? measured(told, tell) : told
}
