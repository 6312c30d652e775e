import pg from 'pg'
import { Advice } from '../progress.mjs'
import { tablesOf } from './tables.mjs'

/** @import { Table } from './tables.mjs' */
/** @typedef {{ code: string, slug: string, name: string }} Municipality */
/** @typedef {Table & { where: string }} ScopedTable `where`: which of its rows */

const named = pg.escapeIdentifier

/** What belongs to how an installation runs, or opens something in it: it isn't taken along. */
export const LEFT_OUT = ['Message', 'Reminded', 'SignInLink', 'Job']
/** Of people who they are, and nothing that opens their accounts. */
const PERSON = ['id', 'email', 'name', 'isActive', 'createdAt', 'leftAt']

/**
 * The tables of the current schema with what is of one municipality, in the order that they can be read in.
 * @param {pg.Client} client @param {string} slug
 * @returns {Promise<{ municipality: Municipality, tables: ScopedTable[] }>}
 */
export async function scopeOf(client, slug) {
  const { rows } = await client.query('SELECT id, code, slug, name FROM "Municipality" WHERE slug = $1', [slug])
  if (!rows[0]) throw new Advice(`Det finns ingen kommun med adressen ${slug}.`)
  const { id, ...municipality } = rows[0]
  const people = (await personColumns(client)).map(
    ({ table, column }) => `SELECT ${named(column)} FROM ${named(table)} WHERE "municipalityId" = ${id}`,
  )
  /** @type {Record<string, string>} */
  const special = {
    Municipality: `id = ${id}`,
    Person: `id IN (${people.join(' UNION ')})`,
    SeedPack: `code = ${pg.escapeLiteral(municipality.code)}`,
  }
  const tables = (await tablesOf(client)).flatMap(({ name, columns }) => {
    const where = special[name] ?? (columns.includes('municipalityId') ? `"municipalityId" = ${id}` : null)
    if (where === null || LEFT_OUT.includes(name)) return []
    return [{ name, columns: name === 'Person' ? columns.filter(one => PERSON.includes(one)) : columns, where }]
  })
  return { municipality, tables }
}

/**
 * Every column of what is taken along that names a person.
 * @param {pg.Client} client @returns {Promise<{ table: string, column: string }[]>}
 */
export async function personColumns(client) {
  const { rows } = await client.query(
    `SELECT t.relname AS table, a.attname AS column FROM pg_constraint k JOIN pg_class t ON t.oid = k.conrelid
     JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[1]
     WHERE k.contype = 'f' AND k.confrelid = '"Person"'::regclass AND EXISTS (
       SELECT FROM pg_attribute m WHERE m.attrelid = k.conrelid AND m.attname = 'municipalityId')
     ORDER BY 1, 2`,
  )
  // The change history points at nobody, so that it outlives them.
  return [...rows, { table: 'AuditEntry', column: 'actorId' }].filter(({ table }) => !LEFT_OUT.includes(table))
}
