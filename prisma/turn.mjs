import pg from 'pg'
import { connectionOf } from './address.mjs'
import { databaseAdvice } from './database-faults.mjs'

/** Any number will do, as long as every version of this program takes the same. */
const TURN = 20_810_149
const CONNECT_TIMEOUT_MS = 10_000

/** @typedef {{ isShared?: boolean }} Turn `isShared`: beside others that only read, while nobody changes what the tables are */

/**
 * Works on the database while nobody else changes what its tables are: starts, backups and restores take turns.
 * @template T @param {string} url @param {(client: pg.Client, schema: string | undefined) => Promise<T>} work `schema`: of
 *   the address, where it names one @param {Turn} [turn]
 * @returns {Promise<T>} Throws an Advice when the database can't be used.
 */
export async function inTurn(url, work, { isShared = false } = {}) {
  /** @type {pg.Client | undefined} */
  let client
  try {
    const { connectionString, schema } = connectionOf(url)
    client = new pg.Client({ connectionString, connectionTimeoutMillis: CONNECT_TIMEOUT_MS })
    client.on('error', () => {})
    await client.connect()
    await client.query(`SELECT pg_advisory_lock${isShared ? '_shared' : ''}($1)`, [TURN])
    return await work(client, schema)
  } catch (error) {
    throw databaseAdvice(url, error) ?? error
  } finally {
    await client?.end().catch(() => {})
  }
}
