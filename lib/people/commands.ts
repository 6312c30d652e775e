import 'server-only'
import { audit } from '@/lib/audit/audit'
import { makeLink } from '@/lib/auth/links'
import { canManagePeople, type Actor, type Role } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import type { Prisma } from '@/prisma/generated/client'
import { aboutPerson } from './about-person'
import { isLastAdministrator, lockedRoles, sorted, type Colleague } from './held-roles'
import { no, type Done } from './person'
import { writeLetter } from './write-letter'

type Invitation = { municipalityId: number; email: string; name: string; roles: readonly Role[] }
type Invited = { personId: number; secret: string | null; messageId: bigint; link: string }

/**
 * Invites a colleague: a person, new or known from another municipality, with roles here, and a link to choose a
 * password where there is none yet. The secret is given once, to be sent or copied; none to an account that another
 * municipality trusts already, or its administrators' accounts could be taken over from here. A letter tells them.
 */
export async function inviteColleague(actor: Actor, invitation: Invitation): Promise<Done<Invited>> {
  if (!canManagePeople(actor, invitation)) return no('forbidden')
  return db.$transaction(tx => invitePerson(tx, actor, invitation))
}

/** The same within what somebody does who has seen that they may. */
export async function invitePerson(
  tx: Prisma.TransactionClient,
  actor: Actor,
  { municipalityId, email, name, roles: given }: Invitation,
): Promise<Done<Invited>> {
  const roles = sorted(given)
  const known = await tx.person.findUnique({ where: { email }, include: { roles: true } })
  if (known?.roles.some(held => held.municipalityId === municipalityId)) return no('known')
  const isTrustedElsewhere = known !== null && (known.isOperator || known.roles.length > 0)
  const person = await tx.person.upsert({
    where: { email },
    create: { email, name },
    update: { isActive: true, leftAt: null },
  })
  await tx.personRole.createMany({ data: roles.map(role => ({ municipalityId, personId: person.id, role })) })
  // A link that one municipality made to an account does not open what another one now lets it into.
  await tx.signInLink.updateMany({ where: { personId: person.id, usedAt: null }, data: { usedAt: new Date() } })
  await audit(tx, actor, { ...aboutPerson(municipalityId, person.id), action: 'inviteColleague', after: { roles } })
  const isIn = isTrustedElsewhere || person.passwordHash !== null
  const about = { personId: person.id, municipalityId, createdById: actor.id }
  const secret = isIn ? null : await makeLink(tx, 'invitation', about)
  const kind = isIn ? 'newRole' : 'invitation'
  const letter = await writeLetter(tx, { kind, municipalityId, person, byId: actor.id, secret })
  return { ok: true, personId: person.id, secret, ...letter }
}

/**
 * Gives a colleague exactly these roles here, beside those that their groups give, which are changed there. They hold at
 * the next request.
 */
export async function changeRoles(
  actor: Actor,
  { municipalityId, personId, roles }: Colleague & { roles: readonly Role[] },
): Promise<Done> {
  if (!canManagePeople(actor, { municipalityId }) || roles.length === 0) return no('forbidden')
  return db.$transaction(async tx => {
    const before = await lockedRoles(tx, { municipalityId, personId })
    if (before.length === 0) return no('missing')
    const where = { municipalityId, personId }
    const ofGroups = await tx.personRole.findMany({ where: { ...where, origin: 'group' }, select: { role: true } })
    const after = sorted([...roles, ...ofGroups.map(({ role }) => role)])
    if (before.includes('administrator') && !after.includes('administrator'))
      if (await isLastAdministrator(tx, where)) return no('lastAdministrator')
    await tx.personRole.deleteMany({ where: { ...where, origin: 'hand' } })
    await tx.personRole.createMany({ data: after.map(role => ({ ...where, role })), skipDuplicates: true })
    const change = { ...aboutPerson(municipalityId, personId), action: 'changeRoles' }
    await audit(tx, actor, { ...change, before: { roles: before }, after: { roles: after } })
    return { ok: true }
  })
}
