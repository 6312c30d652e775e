import { rmSync } from 'node:fs'
import pg from 'pg'
import { freshDatabase, temporaryFolder } from './scratch-database'
import type { Ask } from './signed-in'
import { startApp } from './started-app'

/** The built app over a database of its own, for a journey that changes what every reader is shown. */
export async function ownApp(settings: Record<string, string> = {}) {
  const database = await freshDatabase()
  const folder = temporaryFolder()
  const client = new pg.Client({ connectionString: database.url })
  await client.connect()
  const app = await startApp({ DATABASE_URL: database.url, DATA_DIR: folder, ...settings })
  if (!app.address) throw new Error(app.output())
  const ask: Ask = async <Row extends object>(sql: string) => (await client.query<Row & pg.QueryResultRow>(sql)).rows
  return {
    address: app.address,
    ask,
    stop: async () => {
      await app.end('SIGTERM')
      await client.end()
      await database.drop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
