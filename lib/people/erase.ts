import 'server-only'
import { audit } from '@/lib/audit/audit'
import { canManagePeople, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { loggedAs } from '@/lib/text/log-sv'
import type { Prisma } from '@/prisma/generated/client'
import { aboutPerson } from './about-person'
import { no, type Done } from './person'

type Tx = Prisma.TransactionClient
type Gone = { municipalityId: number; personId: number; roles: readonly string[] }

/** No address of anybody's (RFC 2606). */
const ERASED = '@borttagen.invalid'
const isErased = ({ email }: { email: string }): boolean => email.endsWith(ERASED)

/** Forgets who somebody was who has left, for the administrators of where they have been. What they have done stays, under their number and role. */
export async function eraseDeparted(
  actor: Actor,
  { municipalityId, personId }: { municipalityId: number; personId: number },
): Promise<Done> {
  if (!canManagePeople(actor, { municipalityId })) return no('forbidden')
  return db.$transaction(async tx => {
    const roles = await rolesThatWere(tx, { municipalityId, personId })
    if (!roles) return no('missing')
    return erase(tx, actor, { municipalityId, personId, roles })
  })
}

/** Takes name and address away with all that opens the account; only of who can no longer sign in anywhere. */
export async function erase(tx: Tx, actor: Actor, { municipalityId, personId, roles }: Gone): Promise<Done> {
  const person = await tx.person.findUniqueOrThrow({ where: { id: personId }, include: { roles: true } })
  if (person.isActive || person.isOperator || person.roles.length > 0) return no('stillElsewhere')
  const where = { personId }
  await tx.message.deleteMany({ where: { recipient: person.email } })
  await tx.workSession.deleteMany({ where })
  await tx.signInLink.deleteMany({ where })
  await tx.secondFactor.deleteMany({ where })
  await tx.recoveryCode.deleteMany({ where })
  await tx.providerAccount.deleteMany({ where })
  await tx.signInEvent.deleteMany({ where })
  await tx.draft.deleteMany({ where })
  // Where a name is still shown it is what the log calls them.
  const name = loggedAs(personId, { roles: [...roles] })
  await tx.person.update({
    where: { id: personId },
    data: { name, email: `${personId}${ERASED}`, passwordHash: null },
  })
  await audit(tx, actor, { ...aboutPerson(municipalityId, personId), action: 'erasePerson' })
  return { ok: true }
}

/** The roles that somebody had here when they left; null for who has not left, or was never here. */
async function rolesThatWere(
  tx: Tx,
  { municipalityId, personId }: { municipalityId: number; personId: number },
): Promise<string[] | null> {
  const entry = await tx.auditEntry.findFirst({
    where: { municipalityId, entity: 'Person', entityId: String(personId), action: 'removeColleague' },
    orderBy: { id: 'desc' },
  })
  return entry && ((entry.before as { roles?: string[] } | null)?.roles ?? [])
}

type Departed = { id: number; name: string; email: string; /** ISO */ leftAt: string | null }

/** Those who have left the municipality and can sign in nowhere, and whose names are kept still; for its administrators. */
export async function listDeparted(actor: Actor, municipalityId: number): Promise<Departed[]> {
  if (!canManagePeople(actor, { municipalityId })) return []
  const left = await db.auditEntry.findMany({
    where: { municipalityId, entity: 'Person', action: 'removeColleague' },
    select: { entityId: true },
    distinct: ['entityId'],
  })
  const rows = await db.person.findMany({
    where: { id: { in: left.map(({ entityId }) => Number(entityId)) }, isActive: false, isOperator: false },
    select: { id: true, name: true, email: true, leftAt: true, _count: { select: { roles: true } } },
    orderBy: { leftAt: 'desc' },
  })
  return rows
    .filter(person => person._count.roles === 0 && !isErased(person))
    .map(({ id, name, email, leftAt }) => ({ id, name, email, leftAt: leftAt?.toISOString() ?? null }))
}
