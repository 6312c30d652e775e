import 'server-only'
import { subjectNames } from '@/lib/audit/log-names'
import { mayOpenAccount } from '@/lib/auth/account-trust'
import { canManagePeople, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { Prisma } from '@/prisma/generated/client'

/** A row as the database holds it, without what is secret. */
export type Held = Readonly<Record<string, unknown>>
/** All that is held about a person, by table: each row that names them. */
export type Extract = { table: string; rows: Held[] }[]

type Place = { table: string; condition: Prisma.Sql; hasMunicipality: boolean }
type Whose = { id: number; email: string }

/** What opens something, or is made of what does: of use to a thief alone. Of sessions and links that is their id. */
const SECRET = new Set(['passwordHash', 'secret', 'hash', 'usedStep', 'body', 'linkId', 'idToken'])
const SECRET_ID = new Set(['WorkSession', 'SignInLink'])
/** Of a report that everyone can read: that a person had to do with it is what is held about them. */
const PUBLIC = new Set(['content'])

/** One's own, from every municipality. */
export const getOwnExtract = async (actor: Actor): Promise<Extract> =>
  extractOf(await db.person.findUniqueOrThrow({ where: { id: actor.id }, select: { id: true, email: true } }), null)

/**
 * A colleague's, or that of somebody who has left, for the administrators of a municipality: what is of it, and what is of
 * the account where no other municipality trusts that. Null for others, and of who has never been here.
 */
export async function getExtractOf(
  actor: Actor,
  { municipalityId, personId }: { municipalityId: number; personId: number },
): Promise<Extract | null> {
  if (!canManagePeople(actor, { municipalityId })) return null
  const person = await db.person.findUnique({ where: { id: personId }, include: { roles: true } })
  const isHere = person?.roles.some(role => role.municipalityId === municipalityId)
  if (!person || !(isHere || (await hasLeft(municipalityId, personId)))) return null
  const onlyOf = mayOpenAccount(actor, person) ? null : municipalityId
  const all = await extractOf(person, onlyOf ?? municipalityId, onlyOf !== null)
  return all
}

const hasLeft = async (municipalityId: number, personId: number): Promise<boolean> =>
  (await db.auditEntry.count({
    where: { municipalityId, entity: 'Person', entityId: String(personId), action: 'removeColleague' },
  })) > 0

/** `isOnlyThat`: nothing but what is of that municipality; else what is of none as well, or of all where it is null. */
async function extractOf(whose: Whose, municipalityId: number | null, isOnlyThat = false): Promise<Extract> {
  const extract: Extract = []
  for (const { table, condition, hasMunicipality } of await placesOf(whose)) {
    if (isOnlyThat && !hasMunicipality && table !== 'Person') continue
    const here =
      hasMunicipality && municipalityId !== null ? Prisma.sql`AND t."municipalityId" = ${municipalityId}` : Prisma.empty
    const name = Prisma.raw(`"${table}"`)
    const found = await db.$queryRaw<{ row: Held }[]>`
      SELECT to_jsonb(t) AS row FROM ${name} t WHERE ${condition} ${here} ORDER BY t.ctid`
    if (found.length > 0) extract.push({ table, rows: await inWords(found.map(({ row }) => without(row, table))) })
  }
  return extract
}

/** Every table with a key to people, found in the database itself, so that a new one is not forgotten; and those without a key. */
async function placesOf({ id, email }: Whose): Promise<Place[]> {
  const keys = await db.$queryRaw<{ table: string; columns: string[]; hasMunicipality: boolean }[]>`
    SELECT c.relname AS table, array_agg(DISTINCT a.attname::text) AS columns,
      EXISTS (SELECT FROM pg_attribute m WHERE m.attrelid = c.oid AND m.attname = 'municipalityId') AS "hasMunicipality"
    FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY(k.conkey)
    WHERE k.contype = 'f' AND k.confrelid = to_regclass('"Person"') AND a.atttypid = 'int4'::regtype
      AND a.attname <> 'municipalityId'
    GROUP BY c.oid, c.relname ORDER BY c.relname`
  const byKey = keys.map(({ table, columns, hasMunicipality }) => {
    const each = columns.map(column => Prisma.sql`t.${Prisma.raw(`"${column}"`)} = ${id}`)
    return { table, condition: Prisma.sql`(${Prisma.join(each, ' OR ')})`, hasMunicipality }
  })
  return [
    { table: 'Person', condition: Prisma.sql`t.id = ${id}`, hasMunicipality: false },
    ...byKey,
    { table: 'SignInEvent', condition: Prisma.sql`t."personId" = ${id}`, hasMunicipality: false },
    { table: 'Message', condition: Prisma.sql`t.recipient = ${email}`, hasMunicipality: true },
    {
      table: 'AuditEntry',
      condition: Prisma.sql`(t."actorId" = ${id} OR (t.entity = 'Person' AND t."entityId" = ${String(id)}))`,
      hasMunicipality: true,
    },
  ]
}

const without = (row: Held, table: string): Held =>
  Object.fromEntries(
    Object.entries(row).filter(
      ([column]) => !SECRET.has(column) && !PUBLIC.has(column) && !(column === 'id' && SECRET_ID.has(table)),
    ),
  )

/** A cell is a number in the database; here it is told what it is of too. */
async function inWords(rows: Held[]): Promise<Held[]> {
  const municipalityId = rows[0]?.municipalityId
  const cells = rows.flatMap(({ cellId }) => (typeof cellId === 'number' ? [String(cellId)] : []))
  if (typeof municipalityId !== 'number' || cells.length === 0) return rows
  const about = [...new Set(cells)].map(entityId => ({ entity: 'Cell', entityId }))
  const names = await subjectNames(municipalityId, about)
  return rows.map(row => ({ cell: names.get(`Cell ${String(row.cellId)}`) ?? null, ...row }))
}
