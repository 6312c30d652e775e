import 'server-only'
import { audit } from '@/lib/audit/audit'
import { makeLink } from '@/lib/auth/links'
import { canManagePeople, type Actor, type Role } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import type { Prisma } from '@/prisma/generated/client'
import { handOverDrafts } from './hand-over-drafts'
import { no, type Done } from './person'
import { writeLetter } from './write-letter'

type Invitation = { municipalityId: number; email: string; name: string; roles: readonly Role[] }
type Colleague = { municipalityId: number; personId: number }

/**
 * Invites a colleague: a person, new or known from another municipality, with roles here, and a link to choose a
 * password where there is none yet. The secret is given once, to be sent or copied; none to an account that another
 * municipality trusts already, or its administrators' accounts could be taken over from here. A letter tells them.
 */
export async function inviteColleague(
  actor: Actor,
  invitation: Invitation,
): Promise<Done<{ personId: number; secret: string | null; messageId: bigint; link: string }>> {
  const { municipalityId, email, name } = invitation
  if (!canManagePeople(actor, invitation)) return no('forbidden')
  const roles = sorted(invitation.roles)
  return db.$transaction(async tx => {
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
  })
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

/**
 * Takes a colleague out of the municipality; an heir gets the roles, and the values that were begun and not yet sent.
 * Whoever has no other municipality can't sign in any more, and is signed out everywhere. What they have done, and what
 * they have sent for review, stays theirs.
 */
export async function removeColleague(
  actor: Actor,
  { municipalityId, personId, heirId }: Colleague & { heirId: number | null },
): Promise<Done> {
  if (!canManagePeople(actor, { municipalityId })) return no('forbidden')
  return db.$transaction(async tx => {
    const roles = await lockedRoles(tx, { municipalityId, personId })
    const heirs = heirId === null ? [] : await lockedRoles(tx, { municipalityId, personId: heirId })
    if (roles.length === 0 || heirId === personId || (heirId !== null && heirs.length === 0)) return no('missing')
    if (heirId !== null) {
      const after = sorted([...heirs, ...roles])
      const data = roles.map(role => ({ municipalityId, personId: heirId, role }))
      await tx.personRole.createMany({ data, skipDuplicates: true })
      const change = { ...aboutPerson(municipalityId, heirId), action: 'takeOverRoles' }
      await audit(tx, actor, { ...change, before: { roles: heirs }, after: { roles: after } })
      const drafts = await handOverDrafts(tx, { municipalityId, from: personId, to: heirId })
      if (drafts > 0)
        await audit(tx, actor, {
          ...{ ...aboutPerson(municipalityId, heirId), action: 'takeOverDrafts' },
          after: { from: personId, drafts },
        })
    }
    if (roles.includes('administrator') && (await isLastAdministrator(tx, { municipalityId, personId })))
      return no('lastAdministrator')
    await tx.personRole.deleteMany({ where: { municipalityId, personId } })
    const isElsewhere = await tx.person.count({
      where: { id: personId, OR: [{ isOperator: true }, { roles: { some: {} } }] },
    })
    if (isElsewhere === 0) {
      await tx.person.update({
        where: { id: personId },
        data: { isActive: false, leftAt: new Date(), passwordHash: null },
      })
      await tx.workSession.deleteMany({ where: { personId } })
      await tx.signInLink.updateMany({ where: { personId, usedAt: null }, data: { usedAt: new Date() } })
    }
    const change = { ...aboutPerson(municipalityId, personId), action: 'removeColleague' }
    await audit(tx, actor, { ...change, before: { roles }, after: { roles: [], heirId } })
    return { ok: true }
  })
}

export const aboutPerson = (municipalityId: number, personId: number) =>
  ({ municipalityId, entrance: 'form', entity: 'Person', entityId: personId }) as const

const sorted = (roles: readonly Role[]): Role[] => [...new Set(roles)].sort()

/**
 * A person's roles here, once it is one's turn: two administrators who take each other's role away at the same time
 * come one after the other, so that one of them stays.
 */
async function lockedRoles(tx: Prisma.TransactionClient, where: Colleague): Promise<Role[]> {
  await tx.$queryRaw`SELECT id FROM "Municipality" WHERE id = ${where.municipalityId} FOR UPDATE`
  return sorted((await tx.personRole.findMany({ where, select: { role: true } })).map(({ role }) => role))
}

async function isLastAdministrator(tx: Prisma.TransactionClient, { municipalityId, personId }: Colleague) {
  const others = await tx.personRole.count({
    where: { municipalityId, role: 'administrator', personId: { not: personId }, person: { isActive: true } },
  })
  return others === 0
}
