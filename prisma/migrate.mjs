import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { environment, prisma } from './prepare.mjs'
import { Advice, run, step } from './progress.mjs'

/** Stands on the table of municipalities while they are loaded, so that loading that was broken off is done again. */
const UNFINISHED = 'grunddata läses in'
/** Any number will do, as long as every start of this program takes the same. */
const TURN = 20_810_149
const CONNECT_TIMEOUT_MS = 10_000

const REASONS = {
  '28P01': 'Användarnamn eller lösenord är fel.',
  28000: 'Användaren släpps inte in.',
  '3D000': 'Databasen finns inte. Skapa den först: CREATE DATABASE …',
  42501: 'Användaren saknar rättigheter i databasen.',
  ENOTFOUND: 'Värdnamnet finns inte.',
  EAI_AGAIN: 'Värdnamnet kan inte slås upp.',
  ECONNREFUSED: 'Ingen PostgreSQL lyssnar på den adressen.',
}

/**
 * Brings the database's tables up to date and loads the municipalities when it is empty. Several may start at once
 * on one database: they take turns.
 * @param {string} root @param {string} url Throws an Advice when the database can't be used.
 */
export async function migrate(root, url) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECT_TIMEOUT_MS })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query('SELECT pg_advisory_lock($1)', [TURN])
  } catch (error) {
    throw unusable(url, error)
  }
  try {
    if (await isBehind(root, client)) await step('Uppdaterar databasen', () => deploy(root, url))
    await seedIfEmpty(root, url, client)
  } finally {
    await client.end()
  }
}

async function isBehind(root, client) {
  const { rows: tables } = await client.query(`SELECT to_regclass('_prisma_migrations') AS name`)
  if (!tables[0].name) return true
  const { rows } = await client.query(
    'SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
  )
  const done = new Set(rows.map(row => row.migration_name))
  const folder = join(root, 'prisma/migrations')
  return readdirSync(folder).some(name => existsSync(join(folder, name, 'migration.sql')) && !done.has(name))
}

async function deploy(root, url) {
  try {
    await prisma(root, ['migrate', 'deploy'], { DATABASE_URL: url })
  } catch (error) {
    if (String(error.output).includes('P3005'))
      throw new Advice(`Databasen ${addressOf(url)} innehåller något annat. Ange en tom databas i DATABASE_URL.`)
    throw error
  }
}

async function seedIfEmpty(root, url, client) {
  const { rows } = await client.query(
    `SELECT EXISTS (SELECT FROM "Municipality") AS loaded, obj_description('"Municipality"'::regclass) = $1 AS unfinished`,
    [UNFINISHED],
  )
  const { loaded, unfinished } = rows[0]
  if (loaded && !unfinished) return
  await client.query(`COMMENT ON TABLE "Municipality" IS '${UNFINISHED}'`)
  const program = ['--import', 'tsx', 'prisma/seed/run.ts', '--force']
  const env = environment({ DATABASE_URL: url })
  await step('Läser in kommunernas data', () => run(process.execPath, program, { cwd: root, env }))
  await client.query(`COMMENT ON TABLE "Municipality" IS NULL`)
}

function unusable(url, error) {
  const reason = REASONS[error.code] ?? REASONS[error.errors?.[0]?.code] ?? error.message
  return new Advice(
    `Databasen ${addressOf(url)} går inte att använda. ${reason}\nRätta DATABASE_URL, eller ta bort den för att få en egen databas.`,
  )
}

/** For messages: never the password. */
function addressOf(url) {
  const { hostname, port, pathname } = new URL(url)
  return `${pathname.slice(1)} på ${hostname}:${port || 5432}`
}
