import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import next from 'next'
import { followPublished } from '../lib/publication/follow-published.mjs'
import { closeServer, GRACE_MS } from '../lib/serve/close-server.mjs'
import { documents } from '../lib/serve/documents.mjs'
import { doorway } from '../lib/serve/doorway.mjs'
import { drawn } from '../lib/serve/drawn.mjs'
import { tellFault, withFaultNumber } from '../lib/serve/fault-number.mjs'
import { forget } from '../lib/serve/forget.mjs'
import { withGone } from '../lib/serve/gone.mjs'
import { withOutOfOrder } from '../lib/serve/out-of-order.mjs'
import { limited } from '../lib/serve/limited.mjs'
import { lostWork } from '../lib/serve/lost-work.mjs'
import { counting, newRegistry } from '../lib/serve/measured.mjs'
import { readable } from '../lib/serve/readable.mjs'
import { startFront } from '../lib/serve/start-front.mjs'
import { connectionOf } from './address.mjs'
import { answers } from './answers.mjs'
import { tellMetrics } from './metrics.mjs'
import { portFault } from './port.mjs'

/**
 * Serves the built app in this process, so that what ends the process ends the server too. A thread of its own meets
 * the readers; this one draws.
 * @param {{ root: string, port: number, host?: string, dev: boolean, databaseUrl: string, siteUrl: string, pageMemory: number, metricsAt?: string, fail: (fault: unknown) => void }} where
 *   `pageMemory`: bytes that kept pages may take, half of them as Next draws them; `metricsAt`: host:port for Prometheus;
 *   `fail`: told when it has ended by itself
 * @returns {Promise<{ address: string, close: () => Promise<void> }>} Throws an Advice when the port is taken.
 */
export async function serve({ root, port, host, dev, databaseUrl, siteUrl, pageMemory, metricsAt = '', fail }) {
  // Next listens for upgrades on the server it is given and hangs up on them. Only development has a use for one, and
  // otherwise nobody asks this server: to the one that is asked, a request that offers an upgrade is like any other.
  const server = createServer()
  const app = next({ dir: root, dev, hostname: host ?? 'localhost', port, httpServer: server })
  await app.prepare()
  const { connectionString } = connectionOf(databaseUrl)
  Object.assign(globalThis, { malbildForget: forget, malbildTellFault: tellFault })
  const following = await followPublished(connectionString, forget)
  const isUp = async (/** @type {number} */ begun) => !following.wasAwaySince(begun) && answers(connectionString)
  const draw = documents(readable(lostWork(withFaultNumber(withOutOfOrder(app.getRequestHandler(), isUp)))))
  const preview = { secret: randomBytes(16).toString('hex'), draw: (/** @type {string} */ url) => drawn(draw, url) }
  Object.assign(globalThis, { malbildPreview: preview })
  const answerIt = withGone(limited(draw), following.isGone)
  const registry = metricsAt ? newRegistry() : null
  const tell = registry && counting(registry)
  const how = {
    hosts: [new URL(siteUrl).host, ...['localhost', '127.0.0.1', '[::1]'].map(name => `${name}:${port}`)],
    trusted: Number(process.env.TRUSTED_PROXIES || 0),
    isLogged: process.env.LOG_ANSWERS === 'ja',
  }
  const open = async () => {
    if (!dev) return startFront(answerIt, { ...how, port, host, room: pageMemory / 2 }, { tell, fail })
    server.on('request', doorway(answerIt, { ...how, tell }))
    await once(server.listen(port, host), 'listening')
    return () => closeServer(server)
  }
  const endFront = await open().catch(async error => {
    await following.end()
    throw portFault(error, port, host)
  })
  const endMetrics = registry ? await tellMetrics({ at: metricsAt, registry, connectionString }) : async () => {}
  return {
    address: `http://${shownHost(host)}:${port}`,
    close: async () => {
      await Promise.all([endFront(), following.end(), endMetrics()])
      await Promise.race([app.close(), pause(GRACE_MS)])
    },
  }
}

/** @param {string} [host] */
const shownHost = host =>
  !host || host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host
