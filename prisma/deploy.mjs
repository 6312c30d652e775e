import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Advice } from './progress.mjs'

/** @import pg from 'pg' */
/** @typedef {{ name: string, sql: string }} Step */

/** Prisma's own record, kept in its own form so that its tools still read it. */
const RECORD = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id varchar(36) PRIMARY KEY, checksum varchar(64) NOT NULL, finished_at timestamptz, migration_name varchar(255) NOT NULL,
  logs text, rolled_back_at timestamptz, started_at timestamptz NOT NULL DEFAULT now(),
  applied_steps_count integer NOT NULL DEFAULT 0)`
const UNFINISHED = 'migration_name = $1 AND finished_at IS NULL AND rolled_back_at IS NULL'
const TRIAL = 'malbild_prov'

/** What stands in a schema, one line a thing. */
const CONTENT = `SELECT concat_ws(' ', 'c', table_name, column_name, udt_name, is_nullable) AS line
    FROM information_schema.columns WHERE table_schema = $1 AND table_name NOT LIKE '\\_%'
  UNION SELECT concat_ws(' ', 'i', indexname) FROM pg_indexes WHERE schemaname = $1 AND tablename NOT LIKE '\\_%'
  UNION SELECT concat_ws(' ', 'k', conname) FROM pg_constraint
    WHERE connamespace = quote_ident($1)::regnamespace AND contype <> 'n' AND conrelid::regclass::text NOT LIKE '%\\_prisma\\_%'
  UNION SELECT concat_ws(' ', 'e', typname, enumlabel) FROM pg_enum JOIN pg_type t ON t.oid = enumtypid
    WHERE typnamespace = quote_ident($1)::regnamespace
  UNION SELECT concat_ws(' ', 'f', proname) FROM pg_proc WHERE pronamespace = quote_ident($1)::regnamespace
  UNION SELECT concat_ws(' ', 't', tgname) FROM pg_trigger JOIN pg_class c ON c.oid = tgrelid
    WHERE relnamespace = quote_ident($1)::regnamespace AND NOT tgisinternal
  ORDER BY 1`

/**
 * The steps that the database lacks, in order. Throws an Advice when it holds something that isn't ours.
 * @param {string} root @param {import('pg').Client} client
 */
export async function missingSteps(root, client) {
  const all = stepsOf(root)
  const { rows: found } = await client.query(`SELECT to_regclass('_prisma_migrations') AS record,
    EXISTS (SELECT FROM pg_class WHERE relnamespace = quote_ident(current_schema())::regnamespace AND relkind IN ('r', 'p', 'v')) AS inhabited`)
  if (!found[0].record) {
    if (found[0].inhabited) throw new Advice('Databasen innehåller något annat. Ange en tom databas i DATABASE_URL.')
    return all
  }
  const { rows } = await client.query(
    'SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
  )
  const done = new Set(rows.map(({ name }) => name))
  return all.filter(step => !done.has(step.name))
}

/**
 * Carries out the steps, each whole or not at all together with its record, over the caller's connection: so under its
 * lock, and as safe from listeners as it. A step that a start of an earlier version broke off was rolled back by
 * PostgreSQL, done without being recorded, or, done by hand, left half: tried again, recorded, told.
 * @param {string} root @param {pg.Client} client @param {Step[]} steps
 */
export async function deploy(root, client, steps) {
  await client.query(RECORD)
  for (const step of steps) {
    const { rowCount: brokenOff } = await client.query(`SELECT FROM _prisma_migrations WHERE ${UNFINISHED}`, [
      step.name,
    ])
    try {
      await carryOut(client, step)
    } catch (error) {
      if (!brokenOff) throw error
      await recordIfWhole(root, client, step, error)
    }
  }
}

/** @param {pg.Client} client @param {Step} step */
async function carryOut(client, { name, sql }) {
  await inTransaction(client, async () => {
    await client.query(`UPDATE _prisma_migrations SET rolled_back_at = now() WHERE ${UNFINISHED}`, [name])
    await client.query(sql)
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), 1)`,
      [randomUUID(), createHash('sha256').update(sql).digest('hex'), name],
    )
  })
}

/** @param {string} root @param {pg.Client} client @param {Step} step @param {unknown} error why it can't be done */
async function recordIfWhole(root, client, { name }, error) {
  if (!(await isWhole(root, client, name)))
    throw new Advice(
      `Uppdateringen ${name} är gjord till hälften, och resten går inte att göra: ${error instanceof Error ? error.message : error}. Läs in säkerhetskopian från före uppdateringen i en tom databas och starta igen.`,
    )
  await client.query(`UPDATE _prisma_migrations SET finished_at = now(), applied_steps_count = 1 WHERE ${UNFINISHED}`, [
    name,
  ])
}

/**
 * Whether the database holds just what all steps up to and with this one make in an empty schema.
 * @param {string} root @param {pg.Client} client @param {string} last
 */
async function isWhole(root, client, last) {
  const steps = stepsOf(root).filter(({ name }) => name <= last)
  const contentOf = async (/** @type {string} */ schema) =>
    (await client.query(CONTENT, [schema])).rows.map(({ line }) => line).join('\n')
  const { rows } = await client.query('SELECT current_schema() AS schema')
  const found = await contentOf(rows[0].schema)
  let made = ''
  await inTransaction(
    client,
    async () => {
      await client.query(`CREATE SCHEMA ${TRIAL}; SET LOCAL search_path TO ${TRIAL}`)
      for (const { sql } of steps) await client.query(sql)
      made = await contentOf(TRIAL)
    },
    'ROLLBACK',
  )
  return made === found
}

/** @param {pg.Client} client @param {() => Promise<void>} work */
async function inTransaction(client, work, end = 'COMMIT') {
  await client.query('BEGIN')
  try {
    await work()
    await client.query(end)
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {})
    throw error
  }
}

/** All steps that this version knows, in order. @param {string} root @returns {Step[]} */
export function stepsOf(root) {
  const folder = join(root, 'prisma/migrations')
  return readdirSync(folder)
    .sort()
    .map(name => ({ name, file: join(folder, name, 'migration.sql') }))
    .filter(({ file }) => existsSync(file))
    .map(({ name, file }) => ({ name, sql: readFileSync(file, 'utf8') }))
}
