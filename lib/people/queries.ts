import 'server-only'
import { canManagePeople, type Actor } from '@/lib/auth/permissions'
import type { SignedIn } from '@/lib/auth/sessions'
import { db } from '@/lib/db'
import type { Colleague, Device, UnderWay } from './person'

/** The people of a municipality by name, for its administrators; nobody for others. */
export async function listColleagues(actor: Actor, municipalityId: number): Promise<Colleague[]> {
  if (!canManagePeople(actor, { municipalityId })) return []
  const people = await db.person.findMany({
    where: { roles: { some: { municipalityId } } },
    select: {
      ...{ id: true, name: true, email: true, passwordHash: true, factor: { select: { confirmedAt: true } } },
      _count: { select: { providerAccounts: true } },
      roles: { where: { municipalityId }, select: { role: true, origin: true }, orderBy: { role: 'asc' } },
      sessions: { where: { awaits: null }, select: { seenAt: true }, orderBy: { seenAt: 'desc' }, take: 1 },
    },
  })
  return people
    .map(({ passwordHash, factor, roles, sessions, _count, ...person }) => ({
      ...person,
      hasStarted: passwordHash !== null,
      hasSecondFactor: Boolean(factor?.confirmedAt),
      hasProvider: _count.providerAccounts > 0,
      rolesOfGroups: roles.filter(({ origin }) => origin === 'group').map(({ role }) => role),
      roles: roles.map(({ role }) => role),
      lastSeen: sessions[0]?.seenAt.toISOString() ?? null,
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'sv'))
}

/** What a colleague has begun and not finished here, for those who may take them out; null for others. */
export async function getUnderWay(
  actor: Actor,
  { municipalityId, personId }: { municipalityId: number; personId: number },
): Promise<UnderWay | null> {
  if (!canManagePeople(actor, { municipalityId })) return null
  const [drafts, submissions] = await Promise.all([
    db.draft.findMany({
      where: { municipalityId, personId },
      select: { definition: { select: { indicator: { select: { title: true, shortName: true } } } } },
    }),
    db.submission.count({
      where: { municipalityId, proposedById: personId, status: { in: ['submitted', 'returned', 'approved'] } },
    }),
  ])
  const names = drafts.map(({ definition: { indicator } }) => indicator.shortName ?? indicator.title)
  return { drafts: drafts.length, indicators: [...new Set(names)], submissions }
}

/** Municipalities without an administrator, for the first person to choose among. */
export function listOrphans(): Promise<{ id: number; name: string }[]> {
  return db.municipality.findMany({
    where: { people: { none: { role: 'administrator', person: { isActive: true } } } },
    select: { id: true, name: true },
    orderBy: { name: 'asc' },
  })
}

/** One's own devices that are signed in, the latest first. */
export async function listDevices({ id: personId, sessionId }: SignedIn): Promise<Device[]> {
  const rows = await db.workSession.findMany({
    where: { personId, awaits: null, expiresAt: { gt: new Date() } },
    orderBy: { seenAt: 'desc' },
  })
  return rows.map(({ id, device, seenAt }) => ({ device, seenAt: seenAt.toISOString(), isThisOne: id === sessionId }))
}

/** How one signs in oneself; `linkedAt` in ISO, null where another service is not linked. */
export async function getWaysIn({
  id,
}: Pick<SignedIn, 'id'>): Promise<{ hasPassword: boolean; linkedAt: string | null }> {
  const { passwordHash, providerAccounts } = await db.person.findUniqueOrThrow({
    where: { id },
    select: { passwordHash: true, providerAccounts: { select: { linkedAt: true } } },
  })
  return { hasPassword: passwordHash !== null, linkedAt: providerAccounts[0]?.linkedAt.toISOString() ?? null }
}

type Workplace = { slug: string; name: string }

/** Where a person has a role, by name. */
export function listWorkplaces({ id: personId }: Pick<SignedIn, 'id'>): Promise<Workplace[]> {
  return db.municipality.findMany({
    where: { people: { some: { personId } } },
    select: { slug: true, name: true },
    orderBy: { name: 'asc' },
  })
}

/** The first of the municipalities where a person has a role. */
export async function getWorkplaceOf(id: number): Promise<string | null> {
  return (await listWorkplaces({ id }))[0]?.slug ?? null
}

export async function getSlugOf(municipalityId: number): Promise<string> {
  const found = await db.municipality.findUniqueOrThrow({ where: { id: municipalityId }, select: { slug: true } })
  return found.slug
}
