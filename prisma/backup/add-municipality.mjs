import pg from 'pg'
import { CHANNEL } from '../../lib/publication/channel.mjs'
import { Advice } from '../progress.mjs'
import { movedIds } from './moved-ids.mjs'
import { tablesOf } from './tables.mjs'

/** @import { Municipality } from './one-municipality.mjs' */
/** @import { Table } from './tables.mjs' */

const named = pg.escapeIdentifier
/** There already, or made otherwise: people are found by their addresses, the seed's memory is of the installation. */
const NOT_COPIED = ['Person', 'SeedPack']

/**
 * Writes a municipality that was read in beside among those that there are, in one transaction.
 * @param {pg.Client} client @param {{ municipality: Municipality, tables: Table[], beside: string, own: string, replaces: boolean }} what
 *   Throws an Advice when it is there already, or its address is another's; then nothing has changed.
 */
export async function addMunicipality(client, { municipality, tables, beside, own, replaces }) {
  const { code, slug } = municipality
  await client.query('BEGIN')
  try {
    await client.query(`SET LOCAL search_path TO ${named(own)}`)
    const same = await findSame(client, municipality, replaces)
    if (same) await client.query(`SELECT remove_municipality($1, NULL, 'säkerhetskopia')`, [same])
    await client.query(`SET LOCAL search_path TO ${named(beside)}`)
    // Tables that steps have taken away since the copy was made have gone with them, and those that they made are read too.
    const now = (await tablesOf(client)).filter(table => !NOT_COPIED.includes(table.name))
    const written = await movedIds(client, { beside, own })
    for (const table of now) if (isOf(table, tables)) await client.query(written(table))
    await client.query('DELETE FROM "RemovedMunicipality" WHERE slug = $1 OR code = $2', [slug, code])
    await client.query(
      `INSERT INTO "SeedPack" SELECT * FROM ${named(beside)}."SeedPack" WHERE code = $1 ON CONFLICT (code) DO UPDATE
       SET version = excluded.version, "contentHash" = excluded."contentHash", "upgradedAt" = excluded."upgradedAt"`,
      [code],
    )
    const { rows: added } = await client.query(
      `UPDATE "Municipality" SET "publishedVersion" = "publishedVersion" + 1 WHERE code = $1 RETURNING id::text`,
      [code],
    )
    await client.query('SELECT pg_notify($1, $2)', [CHANNEL, added[0].id])
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {})
    throw error
  }
}

/**
 * The id of the same municipality where it is here, which may be replaced. Throws an Advice where it may not, or where its
 * address is another's.
 * @param {pg.Client} client @param {Municipality} municipality @param {boolean} replaces @returns {Promise<number | null>}
 */
export async function findSame(client, { code, slug, name }, replaces) {
  const { rows } = await client.query('SELECT id, code FROM "Municipality" WHERE code = $1 OR slug = $2', [code, slug])
  if (rows.some(one => one.code !== code)) throw new Advice(`Adressen ${slug} är en annan kommuns.`)
  if (rows[0] && !replaces)
    throw new Advice(
      `${name} finns redan. Lägg till --replace för att ersätta den med det som står i kopian, eller ta bort den först.`,
    )
  return rows[0]?.id ?? null
}

/** Of the municipality: in the copy, or made of what was. @param {Table} table @param {Table[]} read */
const isOf = (table, read) => read.some(({ name }) => name === table.name) || table.columns.includes('municipalityId')
