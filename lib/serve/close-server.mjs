import { once } from 'node:events'

/** Slow answers, and what runs after them, get this long each to finish when the server stops. */
export const GRACE_MS = 5000
const LOOK_EVERY_MS = 100

/** Takes no more, and ends when what was begun is answered. @param {import('node:http').Server} server */
export async function closeServer(server) {
  const closed = once(server, 'close')
  server.close()
  // A connection falls idle when its last answer is done, and a browser would hold it open.
  const idle = setInterval(() => server.closeIdleConnections(), LOOK_EVERY_MS)
  const impatient = setTimeout(() => server.closeAllConnections(), GRACE_MS)
  await closed
  clearInterval(idle)
  clearTimeout(impatient)
}
