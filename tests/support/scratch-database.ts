import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { embeddedPostgres } from '@/prisma/embedded-postgres.mjs'

/** What goes away with its run need not outlive the machine. */
const HASTE = ['fsync = off', 'full_page_writes = off', 'synchronous_commit = off', `max_wal_size = '4GB'`]
/** Every stage of a run has its copies on one server. */
const ROOM = ['max_connections = 200', `shared_buffers = '512MB'`]

type ScratchDatabase = { url: string; drop: () => Promise<void> }

/**
 * A database of a test run's own, empty and without tables: on the server of TEST_DATABASE_URL or DATABASE_URL,
 * whose own data it leaves alone, otherwise on an embedded server in a folder that goes away with it.
 */
export async function scratchDatabase(): Promise<ScratchDatabase> {
  const server = process.env.TEST_DATABASE_URL ?? process.env.DATABASE_URL
  return server ? onServer(server) : embedded()
}

/** A copy of the run's seeded database where the run has one, otherwise one that whoever starts over it has to seed. */
export const freshDatabase = () => (process.env.TEMPLATE_DATABASE_URL ? seededDatabase() : scratchDatabase())

/**
 * A copy of the run's seeded database (database.ts), under a name of its own. An earlier copy of that name is replaced.
 */
export async function seededDatabase(suffix = `${process.pid}_${Date.now()}`): Promise<ScratchDatabase> {
  const template = new URL(process.env.TEMPLATE_DATABASE_URL ?? '')
  const [seeded, copy] = [template.pathname.slice(1), `${template.pathname.slice(1)}_${suffix}`]
  const [server, url] = [new URL(template), new URL(template)]
  // A connection of its own would keep the template from being copied.
  server.pathname = '/postgres'
  url.pathname = `/${copy}`
  const drop = async () => void (await ask(server.href, `DROP DATABASE IF EXISTS "${copy}" WITH (FORCE)`))
  await drop()
  await ask(server.href, `CREATE DATABASE "${copy}" TEMPLATE "${seeded}"`)
  return { url: url.href, drop }
}

async function embedded(): Promise<ScratchDatabase> {
  const folder = temporaryFolder()
  const careful = await embeddedPostgres(folder)
  for (const setting of [...HASTE, ...ROOM]) await ask(careful.url, `ALTER SYSTEM SET ${setting}`)
  await careful.stop()
  const { url, stop } = await embeddedPostgres(folder)
  return {
    url,
    drop: async () => {
      await stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function onServer(server: string): Promise<ScratchDatabase> {
  const name = `malbild_test_${process.pid}_${Date.now()}`
  const url = new URL(server)
  url.pathname = `/${name}`
  await ask(server, `CREATE DATABASE ${name}`)
  return { url: url.href, drop: () => dropAll(server, name) }
}

/** The database and the copies that were made of it. */
async function dropAll(server: string, name: string): Promise<void> {
  const named = await ask(server, `SELECT datname AS name FROM pg_database WHERE starts_with(datname, '${name}')`)
  for (const { name: one } of named) await ask(server, `DROP DATABASE "${one}" WITH (FORCE)`)
}

async function ask(connectionString: string, sql: string): Promise<{ name: string }[]> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  return client
    .query<{ name: string }>(sql)
    .then(({ rows }) => rows)
    .finally(() => client.end())
}

/** A folder that PostgreSQL's own user may enter too. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'malbild-'))
  chmodSync(folder, 0o755)
  return folder
}
