import { createHash, randomBytes } from 'node:crypto'
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { connectionOf } from './address.mjs'

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
    const secret = randomBytes(32).toString('base64url')
    const id = createHash('sha256').update(secret).digest('hex')
    await client.query(
      `INSERT INTO "SignInLink" (id, kind, "expiresAt") VALUES ($1, 'first', now() + make_interval(hours => $2))`,
      [id, HOURS],
    )
    mkdirSync(folder, { recursive: true })
    const address = new URL(`/sv/${municipality}/arbete/lank/${secret}`, siteUrl).href
    // "wx": never into a file, or through a link, that someone else has put there.
    writeFileSync(file, `${address}\n`, { mode: 0o600, flag: 'wx' })
    chmodSync(file, 0o600)
    return municipality
  })
  if (slug) say(`En kommun saknar administratör. Länken för den första personen finns i ${file} och gäller i ett dygn.`)
}

/** Asks `make` about the first of the municipalities that no active administrator answers for; null where there is none. */
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
