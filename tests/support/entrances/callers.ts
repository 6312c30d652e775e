import { createHash, randomBytes } from 'node:crypto'
import type pg from 'pg'
import { ROLES, type Role } from '@/lib/auth/permissions'

export type Caller = {
  name: string
  roles: readonly Role[]
  isHere: boolean
  isOperator?: true
  id: number | null
  ticket: string | null
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** Nobody; somebody of each role in Borås; an administrator of Borlänge; who runs the installation. Each signed in on a device of their own. */
export async function makeCallers(client: pg.Client): Promise<Caller[]> {
  const idOf = async (slug: string) =>
    (await client.query<{ id: number }>('SELECT id FROM "Municipality" WHERE slug = $1', [slug])).rows[0]!.id
  const [boras, borlange] = [await idOf('boras'), await idOf('borlange')]
  const nobody = { name: 'nobody', roles: [], isHere: false, id: null, ticket: null }
  const callers: Caller[] = [nobody]
  for (const role of ROLES) callers.push({ ...(await signedIn(client, boras, role)), isHere: true })
  callers.push({ ...(await signedIn(client, borlange, 'administrator')), isHere: false })
  callers.push({ ...(await operator(client)), isHere: false, isOperator: true })
  return callers
}

async function signedIn(client: pg.Client, municipalityId: number, role: Role) {
  const person = await onDevice(client, `${role} ${municipalityId}`, `${role}-${municipalityId}`)
  await client.query('INSERT INTO "PersonRole" VALUES ($1, $2, $3::"Role")', [municipalityId, person.id, role])
  return { ...person, roles: [role] }
}

async function operator(client: pg.Client) {
  const person = await onDevice(client, 'operator', 'operator')
  await client.query('UPDATE "Person" SET "isOperator" = true WHERE id = $1', [person.id])
  return { ...person, roles: [] }
}

async function onDevice(client: pg.Client, name: string, address: string) {
  const ticket = randomBytes(32).toString('base64url')
  const { rows } = await client.query<{ id: number }>(
    `INSERT INTO "Person" (email, name) VALUES ($1, $2) RETURNING id`,
    [`${address}@exempel.se`, name],
  )
  const id = rows[0]!.id
  await client.query(
    `INSERT INTO "WorkSession" (id, "personId", device, "expiresAt") VALUES ($1, $2, 'prov', now() + interval '1 hour')`,
    [sha256(ticket), id],
  )
  return { name, id, ticket }
}

/** A link that somebody could be sent; its secret. */
export async function makeLink(client: pg.Client, personId: number): Promise<string> {
  const secret = randomBytes(32).toString('base64url')
  await client.query(
    `INSERT INTO "SignInLink" (id, kind, "personId", "expiresAt") VALUES ($1, 'reset', $2, now() + interval '1 hour')`,
    [sha256(secret), personId],
  )
  return secret
}
