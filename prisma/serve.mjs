import { once } from 'node:events'
import { createServer } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import next from 'next'
import { rememberPublic } from '../lib/serve/remember-public.mjs'
import { listen } from './port.mjs'

/** Slow answers, and what runs after them, get this long each to finish when the server stops. */
const GRACE_MS = 5000

/**
 * Serves the built app in this process, so that what ends the process ends the server too.
 * @param {{ root: string, port: number, host?: string, dev: boolean }} where
 * @returns {Promise<{ address: string, close: () => Promise<void> }>} Throws an Advice when the port is taken.
 */
export async function serve({ root, port, host, dev }) {
  const server = createServer()
  const app = next({ dir: root, dev, hostname: host ?? 'localhost', port, httpServer: server })
  await app.prepare()
  const draw = app.getRequestHandler()
  server.on('request', dev ? draw : rememberPublic(draw))
  await listen(server, port, host)
  return {
    address: `http://${shownHost(host)}:${port}`,
    close: async () => {
      const closed = once(server, 'close')
      server.close()
      // A connection falls idle when its last answer is done, and a browser would hold it open.
      const idle = setInterval(() => server.closeIdleConnections(), 100)
      const impatient = setTimeout(() => server.closeAllConnections(), GRACE_MS)
      await closed
      clearInterval(idle)
      clearTimeout(impatient)
      await Promise.race([app.close(), pause(GRACE_MS)])
    },
  }
}

const shownHost = host =>
  !host || host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host
