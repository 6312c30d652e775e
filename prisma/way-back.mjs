import { rmSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { connectionOf } from './address.mjs'
import { leaveLink, newSecret } from './left-link.mjs'
import { Advice, codeOf } from './progress.mjs'

const FILE = 'vagen-tillbaka.txt'
const HOURS = 24
/** PostgreSQL's code for a table that isn't there. */
const NO_TABLE = '42P01'
const EMPTY = 'I databasen finns inga personer än. Starta programmet med npm start: då skapas en länk för den första.'

/**
 * For an administrator who can't sign in and whom no colleague can let in: a link to a new password, in a file that only
 * the owner may read, with the second factor taken away and every device signed out. Whoever may read the data folder
 * could do as much by hand; here the change history tells of it. Returns where the file is.
 * @param {{ databaseUrl: string, folder: string, siteUrl: string, email: string }} where
 */
export async function wayBack({ databaseUrl, folder, siteUrl, email }) {
  const client = new pg.Client({ connectionString: connectionOf(databaseUrl).connectionString })
  await client.connect()
  try {
    await client.query('BEGIN')
    const { id: personId, home, municipalityIds } = await soleAdministrator(client, email.trim().toLowerCase())
    const { secret, id } = newSecret()
    await client.query('DELETE FROM "SecondFactor" WHERE "personId" = $1', [personId])
    await client.query('DELETE FROM "RecoveryCode" WHERE "personId" = $1', [personId])
    await client.query('DELETE FROM "WorkSession" WHERE "personId" = $1', [personId])
    await client.query(
      `UPDATE "SignInLink" SET "usedAt" = now() WHERE "personId" = $1 AND kind = 'reset' AND "usedAt" IS NULL`,
      [personId],
    )
    await client.query(
      `INSERT INTO "SignInLink" (id, kind, "personId", "municipalityId", "expiresAt")
       VALUES ($1, 'reset', $2, $3, now() + make_interval(hours => $4))`,
      [id, personId, home.municipalityId, HOURS],
    )
    await client.query(
      `INSERT INTO "AuditEntry" ("municipalityId", entrance, action, entity, "entityId")
       SELECT unnest($1::int[]), 'start', 'wayBack', 'Person', $2`,
      [municipalityIds, String(personId)],
    )
    rmSync(join(folder, FILE), { force: true })
    const file = leaveLink({ folder, name: FILE, siteUrl, municipality: home.slug, secret })
    await client.query('COMMIT')
    return file
  } catch (error) {
    await client.query('ROLLBACK')
    throw codeOf(error) === NO_TABLE ? new Advice(EMPTY) : error
  } finally {
    await client.end()
  }
}

/**
 * The person, and where no other active administrator is. Throws an Advice where somebody else can help them.
 * @param {pg.Client} client @param {string} email
 * @returns {Promise<{ id: number, home: { municipalityId: number, slug: string }, municipalityIds: number[] }>} `home`: the
 *   first of them by name
 */
async function soleAdministrator(client, email) {
  const { rows } = await client.query(
    `SELECT p.id, m.id AS "municipalityId", m.slug, EXISTS (
       SELECT FROM "PersonRole" o JOIN "Person" q ON q.id = o."personId" AND q."isActive"
       WHERE o."municipalityId" = m.id AND o.role = 'administrator' AND q.id <> p.id) AS "hasOther"
     FROM "Person" p JOIN "PersonRole" r ON r."personId" = p.id AND r.role = 'administrator'
     JOIN "Municipality" m ON m.id = r."municipalityId"
     WHERE p.email = $1 AND p."isActive" ORDER BY m.name`,
    [email],
  )
  if (rows.length === 0) throw new Advice(`Ingen administratör har adressen ${email}.`)
  const alone = rows.filter(row => !row.hasOther)
  const [home] = alone
  if (!home)
    throw new Advice(
      'Det finns en administratör till. Be den personen göra en länk till ett nytt lösenord under Personer.',
    )
  return { id: home.id, home, municipalityIds: alone.map(row => row.municipalityId) }
}
