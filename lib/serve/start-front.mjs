import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { Advice } from '../../prisma/progress.mjs'
import { closeServer, GRACE_MS } from './close-server.mjs'
import { sharedExpiries } from './expiries.mjs'
import { MOST_HEADERS, passedOn } from './pass-on.mjs'

/** So many may ask at once while this thread is busy: a socket of this kind refuses more instead of letting them wait. */
const BACKLOG = 4096
/** Longer ones are cut by the system, bytes. */
const LONGEST_PATH = 100
const NO_FOLDER = (/** @type {string} */ place) =>
  `Programmet får inte skapa en mapp i ${place}. Ge det rätt att skriva där, eller välj en annan plats med TMPDIR.`

const TOO_LONG = (/** @type {string} */ place) =>
  `Adressen till ${place} är för lång för en mapp som programmet behöver. Välj en kortare plats med TMPDIR.`

/**
 * @import { RequestListener } from 'node:http'
 * @import { Answered } from './measured.mjs'
 *
 * @typedef {object} How
 * @property {number} port
 * @property {string} [host]
 * @property {number} room bytes that kept pages may take
 * @property {string[]} hosts names and ports that we go by
 * @property {number} trusted proxies of the municipality's own in front
 * @property {boolean} isLogged
 *
 * @typedef {How & { socketPath: string, count: Int32Array, isMeasured: boolean }} Front what the thread is told
 * @typedef {{ isListening?: true, isOver?: true, fault?: { message: string }, answered?: Answered }} Told what it tells
 */

/**
 * Readers meet a thread of its own, which asks this one for what it can't answer, through a socket in a folder that
 * nobody else may open.
 * @param {RequestListener} answerIt @param {How} how
 * @param {{ tell: ((answered: Answered) => void) | null, fail: (fault: unknown) => void }} told `fail`: it has ended by itself
 * @returns {Promise<() => Promise<void>>} ends both, when what was begun is answered. Throws what kept it from listening.
 */
export async function startFront(answerIt, how, { tell, fail }) {
  const folder = await mkdtemp(join(tmpdir(), 'malbild-')).catch(cause => {
    throw new Advice(NO_FOLDER(tmpdir()), { cause })
  })
  const clean = () => rm(folder, { recursive: true, force: true })
  const socketPath = process.platform === 'win32' ? `\\\\.\\pipe\\${basename(folder)}` : join(folder, 'front')
  if (Buffer.byteLength(socketPath) > LONGEST_PATH) {
    await clean()
    throw new Advice(TOO_LONG(tmpdir()))
  }
  const server = createServer({ keepAliveTimeout: 0, maxHeaderSize: MOST_HEADERS }, passedOn(answerIt))
  await once(server.listen({ path: socketPath, backlog: BACKLOG }), 'listening')
  /** @type {Front} */
  const workerData = { ...how, socketPath, count: sharedExpiries(), isMeasured: tell !== null }
  const thread = new Worker(new URL('front-thread.mjs', import.meta.url), { workerData })
  const ended = new Promise(resolve => thread.once('exit', resolve))
  const close = async () => {
    const late = setTimeout(() => void thread.terminate(), 2 * GRACE_MS)
    await ended
    clearTimeout(late)
    await closeServer(server)
    await clean()
  }
  /** @type {Promise<void>} */
  const listening = new Promise((resolve, reject) => {
    thread.on('error', reject)
    thread.on('message', (/** @type {Told} */ { isListening, isOver, fault, answered }) => {
      if (answered) tell?.(answered)
      if (isListening) resolve()
      // What it packs meanwhile is for nobody.
      if (isOver) void thread.terminate()
      if (fault) reject(Object.assign(new Error(), fault))
    })
  })
  await listening.catch(async fault => {
    void thread.terminate()
    await close()
    throw fault
  })
  thread.on('error', fail)
  return () => {
    thread.postMessage('end')
    return close()
  }
}
