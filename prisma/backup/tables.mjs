import pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { rowSum } from './row-sum.mjs'

/** @typedef {{ name: string, columns: string[], where?: string }} Table `where`: which of its rows, where not all */
/** @typedef {{ name: string, value: string, isCalled: boolean }} Sequence */
/** @typedef {ReturnType<ReturnType<typeof rowSum>['told']>} RowSum */

/** That a value is written in the same way whatever the server is set to. */
export const ALIKE = `SET client_encoding TO 'UTF8'; SET "DateStyle" TO 'ISO'; SET "IntervalStyle" TO 'iso_8601';
  SET "TimeZone" TO 'UTC'; SET extra_float_digits TO 1; SET bytea_output TO 'hex'; SET statement_timeout TO 0;
  SET idle_in_transaction_session_timeout TO 0`

/** What an extension brought belongs to it. @param {string} catalogue @param {string} alias */
export const noExtensions = (catalogue, alias) =>
  `NOT EXISTS (SELECT FROM pg_depend d WHERE d.deptype = 'e' AND d.classid = '${catalogue}'::regclass AND d.objid = ${alias}.oid)`

/**
 * The tables of the current schema, those that others point at first. The columns are those that are written, not worked
 * out from others.
 * @param {pg.Client} client @returns {Promise<Table[]>}
 */
export async function tablesOf(client) {
  const { rows } = await client.query(
    `SELECT relname AS name,
       ARRAY(SELECT attname::text FROM pg_attribute
         WHERE attrelid = c.oid AND attnum > 0 AND NOT attisdropped AND attgenerated = '' ORDER BY attnum) AS columns,
       ARRAY(SELECT DISTINCT p.relname::text FROM pg_constraint k JOIN pg_class p ON p.oid = k.confrelid
         WHERE k.contype = 'f' AND k.conrelid = c.oid AND p.oid <> c.oid) AS "pointsAt"
     FROM pg_class c WHERE relkind = 'r' AND relnamespace = quote_ident(current_schema())::regnamespace
       AND ${noExtensions('pg_class', 'c')} ORDER BY relname`,
  )
  /** @type {Table[]} */
  const inOrder = []
  for (let waiting = rows; waiting.length;) {
    const names = waiting.map(({ name }) => name)
    const free = waiting.filter(row => !row.pointsAt.some((/** @type {string} */ other) => names.includes(other)))
    if (free.length === 0) throw new Error(`These tables point at each other in a ring: ${names.join(', ')}`)
    inOrder.push(...free.map(({ name, columns }) => ({ name, columns })))
    waiting = waiting.filter(row => !free.includes(row))
  }
  return inOrder
}

/** Where each sequence of the current schema stands. @param {pg.Client} client @returns {Promise<Sequence[]>} */
export async function sequencesOf(client) {
  const { rows } = await client.query(
    `SELECT relname AS name FROM pg_class c WHERE relkind = 'S' AND relnamespace = quote_ident(current_schema())::regnamespace
       AND ${noExtensions('pg_class', 'c')} ORDER BY 1`,
  )
  if (rows.length === 0) return []
  const each = rows.map(
    ({ name }) =>
      `SELECT ${pg.escapeLiteral(name)} AS name, last_value::text AS value, is_called AS "isCalled" FROM ${pg.escapeIdentifier(name)}`,
  )
  return (await client.query(each.join(' UNION ALL '))).rows
}

/** A table's rows as PostgreSQL's COPY writes them. @param {pg.Client} client @param {Table} table */
export function rowsOf(client, { name, columns, where }) {
  const [table, its] = [pg.escapeIdentifier(name), columns.map(pg.escapeIdentifier)]
  const rows = where ? `(SELECT ${its} FROM ${table} WHERE ${where})` : `${table} (${its})`
  return client.query(copyTo(`COPY ${rows} TO STDOUT`))
}

/** What a table says now. @param {pg.Client} client @param {Table} table @returns {Promise<RowSum>} */
export async function sumOf(client, table) {
  const sum = rowSum()
  for await (const chunk of rowsOf(client, table)) sum.add(chunk)
  return sum.told()
}
