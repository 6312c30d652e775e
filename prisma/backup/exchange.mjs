import pg from 'pg'
import { publishedSchema } from '../address.mjs'
import { Advice, codeOf } from '../progress.mjs'
import { noExtensions } from './tables.mjs'

const DEPENDED_ON = '2BP01'
const named = pg.escapeIdentifier

/** Where a backup is read in before it takes the place of what is there. @param {string} schema */
export const besideOf = schema => `${schema}_restoring`

/** A reading that was broken off leaves a copy of people's data. @param {pg.Client} client @param {string} [schema] */
export const dropBeside = (client, schema = 'public') =>
  client.query(`DROP SCHEMA IF EXISTS ${named(besideOf(schema))} CASCADE`)

/**
 * What stands in a schema, by what takes it away and moves it. What belongs to a table (indexes, sequences, triggers) goes
 * with it, and what an extension brought stays.
 * @type {[kind: string, sql: string][]}
 */
const THINGS = [
  [
    'TABLE',
    `SELECT oid::regclass::text AS name FROM pg_class c
     WHERE relkind IN ('r', 'p') AND relnamespace = quote_ident($1)::regnamespace AND ${noExtensions('pg_class', 'c')}`,
  ],
  [
    'FUNCTION',
    `SELECT oid::regprocedure::text AS name FROM pg_proc p
     WHERE prokind = 'f' AND pronamespace = quote_ident($1)::regnamespace AND ${noExtensions('pg_proc', 'p')}`,
  ],
  [
    'TYPE',
    `SELECT oid::regtype::text AS name FROM pg_type t
     WHERE typtype IN ('e', 'd') AND typnamespace = quote_ident($1)::regnamespace AND ${noExtensions('pg_type', 't')}`,
  ],
]

/**
 * Puts what stands in one schema in the place of what stands in another, at once or not at all. Things are moved and not the
 * schema: it may be somebody else's, and have rights that were given on it. The views of what is published go, and are put
 * up again by the next start.
 * @param {pg.Client} client @param {{ from: string, to: string }} schemas
 */
export async function exchange(client, { from, to }) {
  await client.query('BEGIN')
  try {
    // So that every name is written with its schema.
    await client.query(`SET LOCAL search_path TO pg_catalog; SET LOCAL lock_timeout TO '30s'`)
    await client.query(`DROP SCHEMA IF EXISTS ${named(publishedSchema(to))} CASCADE`)
    for (const [kind, sql] of THINGS) {
      const { rows } = await client.query(sql, [to])
      if (rows.length) await client.query(`DROP ${kind} ${rows.map(({ name }) => name).join(', ')}`)
    }
    for (const [kind, sql] of THINGS) {
      const { rows } = await client.query(sql, [from])
      for (const { name } of rows) await client.query(`ALTER ${kind} ${name} SET SCHEMA ${named(to)}`)
    }
    await client.query(`DROP SCHEMA ${named(from)}`)
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {})
    if (codeOf(error) !== DEPENDED_ON) throw error
    const detail = error instanceof pg.DatabaseError ? error.detail : ''
    throw new Advice(
      `Något annat i databasen bygger på Målbilds tabeller, så inget har ändrats: ${detail} Ta bort det, eller läs in i en ny databas.`,
    )
  }
}
