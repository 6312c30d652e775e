import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { embeddedPostgres } from '@/prisma/embedded-postgres.mjs'

type ScratchDatabase = { url: string; drop: () => Promise<void> }

/**
 * A database of a test run's own, empty and without tables: on the server of TEST_DATABASE_URL or DATABASE_URL,
 * whose own data it leaves alone, otherwise on an embedded server in a folder that goes away with it.
 */
export async function scratchDatabase(): Promise<ScratchDatabase> {
  const server = process.env.TEST_DATABASE_URL ?? process.env.DATABASE_URL
  return server ? onServer(server) : embedded()
}

async function embedded(): Promise<ScratchDatabase> {
  const folder = temporaryFolder()
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
  return { url: url.href, drop: () => ask(server, `DROP DATABASE ${name} WITH (FORCE)`) }
}

async function ask(connectionString: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  await client.query(sql).finally(() => client.end())
}

/** A folder that PostgreSQL's own user may enter too. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'malbild-'))
  chmodSync(folder, 0o755)
  return folder
}
