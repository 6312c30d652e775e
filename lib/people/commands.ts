import 'server-only'
import { audit } from '@/lib/audit/audit'
import { makeLink, readLink, useUp } from '@/lib/auth/links'
import { hashPassword } from '@/lib/auth/password'
import { passwordFault, type PasswordFault } from '@/lib/auth/password-strength'
import { canManagePeople, type Actor, type Role } from '@/lib/auth/permissions'
import { db } from '@/lib/db'

/** Why a command did nothing. Forms put it in words. */
export type PeopleFault = 'forbidden' | 'missing' | 'lastAdministrator' | 'linkUsed' | 'known' | PasswordFault
export type Done<T = object> = ({ ok: true } & T) | { ok: false; fault: PeopleFault }

const no = (fault: PeopleFault) => ({ ok: false, fault }) as const

type Invitation = { municipalityId: number; email: string; name: string; roles: readonly Role[] }

/**
 * Invites a colleague: a person, new or known from another municipality, with roles here, and a link to choose a
 * password where there is none yet. The secret is given once, to be sent or copied.
 */
export async function inviteColleague(
  actor: Actor,
  invitation: Invitation,
): Promise<Done<{ personId: number; secret: string | null }>> {
  const { municipalityId, email, name, roles } = invitation
  if (!canManagePeople(actor, invitation)) return no('forbidden')
  return db.$transaction(async tx => {
    const known = await tx.person.findUnique({ where: { email }, include: { roles: { where: { municipalityId } } } })
    if (known?.isActive && known.roles.length > 0) return no('known')
    const person = known ?? (await tx.person.create({ data: { email, name } }))
    if (known && !known.isActive)
      await tx.person.update({ where: { id: known.id }, data: { isActive: true, leftAt: null } })
    await tx.personRole.createMany({ data: roles.map(role => ({ municipalityId, personId: person.id, role })) })
    const about = { municipalityId, entrance: 'form', entity: 'Person', entityId: person.id } as const
    await audit(tx, actor, { ...about, action: 'inviteColleague', after: { roles: [...roles] } })
    const hasPassword = known?.isActive === true && known.passwordHash !== null
    const link = { personId: person.id, municipalityId, createdById: actor.id }
    return { ok: true, personId: person.id, secret: hasPassword ? null : await makeLink(tx, 'invitation', link) }
  })
}

/** Gives a colleague exactly these roles here; none takes them away from the municipality. They hold at the next request. */
export async function changeRoles(
  actor: Actor,
  { municipalityId, personId, roles }: { municipalityId: number; personId: number; roles: readonly Role[] },
): Promise<Done> {
  if (!canManagePeople(actor, { municipalityId })) return no('forbidden')
  return db.$transaction(async tx => {
    // Two administrators who take each other's role away at once take turns, so that one of them stays.
    await tx.$queryRaw`SELECT id FROM "Municipality" WHERE id = ${municipalityId} FOR UPDATE`
    const before = await tx.personRole.findMany({ where: { municipalityId, personId }, orderBy: { role: 'asc' } })
    if (before.length === 0) return no('missing')
    const others = await tx.personRole.count({
      where: { municipalityId, role: 'administrator', personId: { not: personId }, person: { isActive: true } },
    })
    const wasAdministrator = before.some(({ role }) => role === 'administrator')
    if (wasAdministrator && !roles.includes('administrator') && others === 0) return no('lastAdministrator')
    await tx.personRole.deleteMany({ where: { municipalityId, personId } })
    await tx.personRole.createMany({ data: [...new Set(roles)].map(role => ({ municipalityId, personId, role })) })
    await audit(tx, actor, {
      ...{ municipalityId, entrance: 'form', action: 'changeRoles', entity: 'Person', entityId: personId },
      before: { roles: before.map(({ role }) => role).sort() },
      after: { roles: [...new Set(roles)].sort() },
    })
    return { ok: true }
  })
}

/** A link for a colleague who cannot get in, to be given by the administrator. */
export async function resetPassword(
  actor: Actor,
  { municipalityId, personId }: { municipalityId: number; personId: number },
): Promise<Done<{ secret: string }>> {
  if (!canManagePeople(actor, { municipalityId })) return no('forbidden')
  return db.$transaction(async tx => {
    const person = await tx.person.findFirst({
      where: { id: personId, isActive: true, roles: { some: { municipalityId } } },
    })
    if (!person) return no('missing')
    await audit(tx, actor, {
      municipalityId,
      entrance: 'form',
      action: 'resetPassword',
      entity: 'Person',
      entityId: personId,
    })
    return { ok: true, secret: await makeLink(tx, 'reset', { personId, municipalityId, createdById: actor.id }) }
  })
}

/** Chooses a password by an invitation or a reset: every other device of the person is signed out. */
export async function choosePassword({
  secret,
  password,
}: {
  secret: string
  password: string
}): Promise<Done<{ personId: number }>> {
  const link = await readLink(secret)
  const { person } = link ?? {}
  if (!link || !person || link.kind === 'first') return no('linkUsed')
  const fault = passwordFault(password, [person.name, person.email])
  if (fault) return no(fault)
  const passwordHash = await hashPassword(password)
  return db.$transaction(async tx => {
    if (!(await useUp(tx, link.id))) return no('linkUsed')
    await tx.person.update({ where: { id: person.id }, data: { passwordHash } })
    await tx.workSession.deleteMany({ where: { personId: person.id } })
    await tx.signInEvent.create({ data: { personId: person.id, what: 'passwordChosen' } })
    return { ok: true, personId: person.id }
  })
}

type First = { secret: string; email: string; name: string; password: string; municipalityIds: readonly number[] }

/**
 * The first person, by the link that the start wrote: driftansvarig, and administratör of the municipalities chosen
 * among those that have none.
 */
export async function becomeFirst({
  secret,
  email,
  name,
  password,
  municipalityIds,
}: First): Promise<Done<{ personId: number }>> {
  const link = await readLink(secret)
  if (link?.kind !== 'first') return no('linkUsed')
  const fault = passwordFault(password, [name, email])
  if (fault) return no(fault)
  const passwordHash = await hashPassword(password)
  return db.$transaction(async tx => {
    if (!(await useUp(tx, link.id))) return no('linkUsed')
    const orphans = await tx.municipality.findMany({
      where: {
        id: { in: [...municipalityIds] },
        people: { none: { role: 'administrator', person: { isActive: true } } },
      },
      select: { id: true },
    })
    const fields = { name, passwordHash, isOperator: true, isActive: true, leftAt: null }
    const { id: personId } = await tx.person.upsert({ where: { email }, create: { email, ...fields }, update: fields })
    for (const { id: municipalityId } of orphans) {
      await tx.personRole.upsert({
        where: { municipalityId_personId_role: { municipalityId, personId, role: 'administrator' } },
        create: { municipalityId, personId, role: 'administrator' },
        update: {},
      })
      const change = {
        municipalityId,
        entrance: 'start',
        action: 'becomeFirst',
        entity: 'Person',
        entityId: personId,
      } as const
      await audit(tx, { id: personId, kind: 'person' }, { ...change, after: { roles: ['administrator'] } })
    }
    await tx.signInEvent.create({ data: { personId, what: 'passwordChosen' } })
    return { ok: true, personId }
  })
}
