import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import next from 'next'
// @ts-expect-error Next packs it without its types.
import compression from 'next/dist/compiled/compression/index.js'
import { followPublished } from '../lib/publication/follow-published.mjs'
import { documents } from '../lib/serve/documents.mjs'
import { drawn } from '../lib/serve/drawn.mjs'
import { tellFault, withFaultNumber } from '../lib/serve/fault-number.mjs'
import { forget } from '../lib/serve/forget.mjs'
import { front } from '../lib/serve/front.mjs'
import { withGone } from '../lib/serve/gone.mjs'
import { withOutOfOrder } from '../lib/serve/out-of-order.mjs'
import { limited } from '../lib/serve/limited.mjs'
import { logged } from '../lib/serve/logged.mjs'
import { knownCaller } from '../lib/serve/known-caller.mjs'
import { lostWork } from '../lib/serve/lost-work.mjs'
import { measured, newRegistry } from '../lib/serve/measured.mjs'
import { readable } from '../lib/serve/readable.mjs'
import { rememberPublic } from '../lib/serve/remember-public.mjs'
import { connectionOf } from './address.mjs'
import { answers } from './answers.mjs'
import { tellMetrics } from './metrics.mjs'
import { listen } from './port.mjs'

/** Slow answers, and what runs after them, get this long each to finish when the server stops. */
const GRACE_MS = 5000

/**
 * Serves the built app in this process, so that what ends the process ends the server too.
 * @param {{ root: string, port: number, host?: string, dev: boolean, databaseUrl: string, siteUrl: string, pageMemory: number, metricsAt?: string }} where
 *   `pageMemory`: bytes that kept pages may take, half of them as Next draws them; `metricsAt`: host:port for Prometheus
 * @returns {Promise<{ address: string, close: () => Promise<void> }>} Throws an Advice when the port is taken.
 */
export async function serve({ root, port, host, dev, databaseUrl, siteUrl, pageMemory, metricsAt = '' }) {
  const server = createServer()
  // Next listens for upgrades on the server it is given and hangs up on them. Only development has a use for one; to
  // a server that nobody listens to, a request that offers an upgrade is a request like any other.
  const upgrades = dev ? server : createServer()
  const app = next({ dir: root, dev, hostname: host ?? 'localhost', port, httpServer: upgrades })
  await app.prepare()
  const { connectionString } = connectionOf(databaseUrl)
  Object.assign(globalThis, { malbildForget: forget, malbildTellFault: tellFault })
  const following = await followPublished(connectionString, forget)
  const isUp = async (/** @type {number} */ begun) => !following.wasAwaySince(begun) && answers(connectionString)
  const draw = documents(readable(lostWork(withFaultNumber(withOutOfOrder(app.getRequestHandler(), isUp)))))
  const preview = { secret: randomBytes(16).toString('hex'), draw: (/** @type {string} */ url) => drawn(draw, url) }
  Object.assign(globalThis, { malbildPreview: preview })
  const { reply, giveKept } = dev
    ? { reply: draw, giveKept: () => false }
    : rememberPublic(draw, { room: pageMemory / 2 })
  const hosts = [new URL(siteUrl).host, ...['localhost', '127.0.0.1', '[::1]'].map(name => `${name}:${port}`)]
  const called = knownCaller(limited(reply), Number(process.env.TRUSTED_PROXIES || 0))
  const fronted = front(withGone(called, following.isGone), { hosts })
  // Packed last of all: what comes before may still exchange what is sent. What is kept is packed already.
  const pack = compression()
  /** @type {import('node:http').RequestListener} */
  const answerIt = (request, answer) =>
    giveKept(request, answer) || pack(request, answer, () => void fronted(request, answer))
  const registry = metricsAt ? newRegistry() : null
  const told = process.env.LOG_ANSWERS === 'ja' ? logged(answerIt) : answerIt
  server.on('request', registry ? measured(told, registry) : told)
  await listen(server, port, host).catch(async error => {
    await following.end()
    throw error
  })
  const endMetrics = registry ? await tellMetrics({ at: metricsAt, registry, connectionString }) : async () => {}
  return {
    address: `http://${shownHost(host)}:${port}`,
    close: async () => {
      const closed = once(server, 'close')
      server.close()
      // A connection falls idle when its last answer is done, and a browser would hold it open.
      const idle = setInterval(() => server.closeIdleConnections(), 100)
      const impatient = setTimeout(() => server.closeAllConnections(), GRACE_MS)
      await Promise.all([closed, following.end(), endMetrics()])
      clearInterval(idle)
      clearTimeout(impatient)
      await Promise.race([app.close(), pause(GRACE_MS)])
    },
  }
}

/** @param {string} [host] */
const shownHost = host =>
  !host || host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host
