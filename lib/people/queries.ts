import 'server-only'
import { canManagePeople, type Actor, type Role } from '@/lib/auth/permissions'
import { db } from '@/lib/db'

export type Colleague = {
  id: number
  name: string
  email: string
  isActive: boolean
  /** Has chosen a password, and so can sign in. */
  hasStarted: boolean
  roles: Role[]
  /** ISO; null where never. */
  lastSeen: string | null
}

/** The people of a municipality by name, for its administrators; nobody for others. */
export async function listColleagues(actor: Actor, municipalityId: number): Promise<Colleague[]> {
  if (!canManagePeople(actor, { municipalityId })) return []
  const people = await db.person.findMany({
    where: { roles: { some: { municipalityId } } },
    select: {
      ...{ id: true, name: true, email: true, isActive: true, passwordHash: true },
      roles: { where: { municipalityId }, select: { role: true }, orderBy: { role: 'asc' } },
      sessions: { select: { seenAt: true }, orderBy: { seenAt: 'desc' }, take: 1 },
    },
  })
  return people
    .map(({ passwordHash, roles, sessions, ...person }) => ({
      ...person,
      hasStarted: passwordHash !== null,
      roles: roles.map(({ role }) => role),
      lastSeen: sessions[0]?.seenAt.toISOString() ?? null,
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'sv'))
}

export type LogRow = {
  id: string
  at: string
  actor: string | null
  action: string
  entity: string
  entityId: string
  before: unknown
  after: unknown
}

const LOG_PAGE = 100

/** The change history, newest first, a page at a time; `before` is the last id of the page before. */
export async function listLog(actor: Actor, municipalityId: number, before?: bigint): Promise<LogRow[]> {
  if (!canManagePeople(actor, { municipalityId })) return []
  const rows = await db.auditEntry.findMany({
    where: { municipalityId, ...(before && { id: { lt: before } }) },
    orderBy: { id: 'desc' },
    take: LOG_PAGE,
  })
  const ids = [...new Set(rows.flatMap(({ actorId }) => actorId ?? []))]
  const people = await db.person.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } })
  const nameOf = new Map(people.map(({ id, name }) => [id, name]))
  return rows.map(({ id, at, actorId, action, entity, entityId, ...rest }) => ({
    ...{ id: String(id), at: at.toISOString(), actor: actorId === null ? null : (nameOf.get(actorId) ?? null) },
    ...{ action, entity, entityId, before: rest.before, after: rest.after },
  }))
}

/** Municipalities without an administrator, for the first person to choose among. */
export function listOrphans(): Promise<{ id: number; name: string }[]> {
  return db.municipality.findMany({
    where: { people: { none: { role: 'administrator', person: { isActive: true } } } },
    select: { id: true, name: true },
    orderBy: { name: 'asc' },
  })
}
