import pg from 'pg'
import { connectionOf } from '../address.mjs'
import { databaseAdvice } from '../database-faults.mjs'
import { missingSteps, stepsOf } from '../deploy.mjs'
import { roleAdvice } from '../published-door.mjs'
import { worth, well, wrong } from './finding.mjs'

/** @import { Finding } from './finding.mjs' */

const OLDEST_MAJOR = 15
const CONNECT_TIMEOUT_MS = 10_000
const MOST_DRIFT_SECONDS = 5

/**
 * Reads, and changes nothing. Throws an Advice when the database can't be used at all.
 * @param {string} root @param {string} url @returns {Promise<Finding[]>}
 */
export async function database(root, url) {
  const { connectionString } = connectionOf(url)
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: CONNECT_TIMEOUT_MS })
  client.on('error', () => {})
  try {
    await client.connect()
    return [await version(client), await clock(client), await steps(root, client), await role(client, url)]
  } catch (error) {
    throw databaseAdvice(url, error) ?? error
  } finally {
    await client.end().catch(() => {})
  }
}

/** @param {pg.Client} client @returns {Promise<Finding>} */
async function version(client) {
  const { rows } = await client.query(
    `SELECT current_setting('server_version') AS version, current_setting('server_version_num')::int AS number`,
  )
  const said = `PostgreSQL ${rows[0].version}.`
  return rows[0].number < OLDEST_MAJOR * 10_000
    ? wrong(`${said} Målbild är prövad från version ${OLDEST_MAJOR}: byt till en nyare.`)
    : well(said)
}

/** @param {pg.Client} client @returns {Promise<Finding>} */
async function clock(client) {
  const before = Date.now()
  const { rows } = await client.query('SELECT extract(epoch FROM clock_timestamp()) * 1000 AS now')
  const drift = Math.round((Number(rows[0].now) - (before + Date.now()) / 2) / 1000)
  return Math.abs(drift) > MOST_DRIFT_SECONDS
    ? wrong(
        `Databasens klocka går ${Math.abs(drift)} sekunder ${drift > 0 ? 'före' : 'efter'}. Ställ båda datorernas efter samma tidsserver (NTP).`,
      )
    : well('Databasens klocka går som den här datorns.')
}

/** @param {string} root @param {pg.Client} client @returns {Promise<Finding>} */
async function steps(root, client) {
  const missing = await missingSteps(root, client)
  const { rows: found } = await client.query(`SELECT to_regclass('_prisma_migrations') AS record`)
  if (!found[0].record) return worth('Databasen är tom. Tabellerna görs vid första starten.')
  const { rows } = await client.query(
    'SELECT count(*)::int AS newer FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL AND NOT migration_name = ANY($1)',
    [stepsOf(root).map(({ name }) => name)],
  )
  if (rows[0].newer)
    return wrong(
      'Databasen är av en nyare version av Målbild. Starta den versionen, eller läs in en säkerhetskopia från före uppdateringen.',
    )
  return missing.length
    ? worth(`${missing.length} uppdateringar av databasen väntar och görs vid nästa start. Kör npm run backup före.`)
    : well('Databasens tabeller är av den här versionen.')
}

/** @param {pg.Client} client @param {string} url @returns {Promise<Finding>} */
async function role(client, url) {
  const advice = await roleAdvice(client, url)
  return advice ? worth(advice) : well('Publika sidor läser med en egen roll.')
}
