import pg from 'pg'
import { rmSync } from 'node:fs'
import { seededDatabase, temporaryFolder } from '../scratch-database'
import { startApp } from '../started-app'
import { makeCallers, type Caller } from './callers'

/** Rows that say when somebody was here or how often they tried, and not what they did. */
const NOT_COUNTED = ['WorkSession', 'Attempt', 'SignInEvent']

export type Served = Awaited<ReturnType<typeof serveForCallers>>

/** The built app over a database of its own, with somebody of each role signed in. */
export async function serveForCallers(settings: Record<string, string> = {}) {
  const database = await seededDatabase()
  const folder = temporaryFolder()
  const client = new pg.Client({ connectionString: database.url })
  await client.connect()
  const callers = await makeCallers(client)
  const app = await startApp({ DATABASE_URL: database.url, DATA_DIR: folder, ...settings })
  if (!app.address) throw new Error(app.output())
  return {
    client,
    callers,
    folder,
    address: app.address,
    output: app.output,
    stop: async () => {
      await app.end('SIGTERM')
      await client.end()
      await database.drop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The headers of a caller's browser on the page that a form stands on. */
export const headersOf = ({ address }: Pick<Served, 'address'>, caller: Caller): Record<string, string> => ({
  origin: address,
  'sec-fetch-site': 'same-origin',
  ...(caller.ticket && { cookie: `next-auth.session-token=${caller.ticket}` }),
})

/** How many rows each table has and which transaction wrote there last, so that nothing is written unseen. */
export async function written({ client }: Pick<Served, 'client'>): Promise<Record<string, string>> {
  const { rows: tables } = await client.query<{ name: string }>(`
    SELECT table_name AS name FROM information_schema.tables
    WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name NOT LIKE '\\_%' ORDER BY 1`)
  const names = tables.map(({ name }) => name).filter(name => !NOT_COUNTED.includes(name))
  const sums = names.map(
    name => `SELECT '${name}' AS name, count(*) || ' ' || coalesce(max(xmin::text::bigint), 0) AS sum FROM "${name}"`,
  )
  const { rows } = await client.query<{ name: string; sum: string }>(sums.join(' UNION ALL '))
  return Object.fromEntries(rows.map(({ name, sum }) => [name, sum]))
}
