import { rmSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { connectionOf } from './address.mjs'
import { leaveLink, newSecret } from './left-link.mjs'

const FILE = 'forsta-lanken.txt'
const HOURS = 24

/**
 * While a municipality has no administrator: writes a link that can be used once, within a day, to a file that only
 * the owner may read, and tells where the file is, never the link. Without the need for one, none is left behind.
 * @param {{ databaseUrl: string, folder: string, siteUrl: string, say: (line: string) => void }} where
 */
export async function firstLink({ databaseUrl, folder, siteUrl, say }) {
  const file = join(folder, FILE)
  rmSync(file, { force: true })
  const slug = await keptByNobody(databaseUrl, async (client, municipality) => {
    const { secret, id } = newSecret()
    await client.query(
      `INSERT INTO "SignInLink" (id, kind, "expiresAt") VALUES ($1, 'first', now() + make_interval(hours => $2))`,
      [id, HOURS],
    )
    leaveLink({ folder, name: FILE, siteUrl, municipality, secret })
    return municipality
  })
  if (slug) say(`En kommun saknar administratör. Länken för den första personen finns i ${file} och gäller i ett dygn.`)
}

/**
 * Asks `make` about the first of the municipalities that no active administrator answers for; null where there is none.
 * @param {string} databaseUrl @param {(client: pg.Client, municipality: string) => Promise<string>} make
 */
async function keptByNobody(databaseUrl, make) {
  const client = new pg.Client({ connectionString: connectionOf(databaseUrl).connectionString })
  await client.connect()
  try {
    const { rows } = await client.query(
      `SELECT slug FROM "Municipality" m WHERE NOT EXISTS (
         SELECT FROM "PersonRole" r JOIN "Person" p ON p.id = r."personId" AND p."isActive"
         WHERE r."municipalityId" = m.id AND r.role = 'administrator') ORDER BY name LIMIT 1`,
    )
    return rows[0] ? await make(client, rows[0].slug) : null
  } finally {
    await client.end()
  }
}
