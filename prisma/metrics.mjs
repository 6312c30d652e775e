import { once } from 'node:events'
import { createServer } from 'node:http'
import pg from 'pg'
import { Gauge } from 'prom-client'
import { listen } from './port.mjs'

const PATIENCE_MS = 2000
/** What waits in the database, for all instances together. */
const WAITING = `SELECT
  (SELECT count(*) FROM "Job" WHERE "doneAt" IS NULL)::int AS jobs,
  (SELECT count(*) FROM "Message" WHERE "sentAt" IS NULL AND body <> '')::int AS letters`

/**
 * Answers Prometheus at an address of its own, which visitors needn't reach.
 * @param {{ at: string, registry: import('prom-client').Registry, connectionString: string }} where `at`: host:port
 * @returns {Promise<() => Promise<void>>} ends it. Throws an Advice when the port can't be had.
 */
export async function tellMetrics({ at, registry, connectionString }) {
  const up = new Gauge({ name: 'malbild_database_up', help: '1 when the database answers', registers: [registry] })
  const waiting = new Gauge({
    ...{ name: 'malbild_waiting', help: 'What waits in the database to be done', labelNames: ['what'] },
    registers: [registry],
  })
  const server = createServer(async (request, answer) => {
    if (request.url !== '/metrics') return void answer.writeHead(404).end()
    const found = await waitingIn(connectionString)
    up.set(found ? 1 : 0)
    waiting.reset()
    for (const [what, many] of Object.entries(found ?? {})) waiting.set({ what }, many)
    answer.writeHead(200, { 'content-type': registry.contentType }).end(await registry.metrics())
  })
  const [, host, port] = /^(.*):(\d+)$/.exec(at) ?? []
  await listen(server, Number(port), host)
  return async () => {
    server.close()
    server.closeAllConnections()
    await once(server, 'close')
  }
}

/** @param {string} connectionString @returns {Promise<Record<string, number> | null>} null where the database doesn't answer */
async function waitingIn(connectionString) {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: PATIENCE_MS, query_timeout: PATIENCE_MS })
  client.on('error', () => {})
  try {
    await client.connect()
    return (await client.query(WAITING)).rows[0]
  } catch {
    return null
  } finally {
    await client.end().catch(() => {})
  }
}
