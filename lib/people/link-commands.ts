import 'server-only'
import { audit } from '@/lib/audit/audit'
import { mayOpenAccount } from '@/lib/auth/account-trust'
import { makeLink, readLink, useUp } from '@/lib/auth/links'
import { hashPassword, isPassword } from '@/lib/auth/password'
import { passwordFault } from '@/lib/auth/password-strength'
import { canManagePeople, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import type { Prisma } from '@/prisma/generated/client'
import { aboutPerson } from './about-person'
import { no, type Done } from './person'
import { writeLetter } from './write-letter'

/**
 * A link for a colleague who cannot get in, to be sent or given by the administrator. Not to an account that another
 * municipality trusts too: only driftansvarig may give one to that.
 */
export async function resetPassword(
  actor: Actor,
  { municipalityId, personId }: { municipalityId: number; personId: number },
): Promise<Done<{ secret: string; messageId: bigint; link: string }>> {
  if (!canManagePeople(actor, { municipalityId })) return no('forbidden')
  return db.$transaction(async tx => {
    const person = await tx.person.findFirst({
      where: { id: personId, isActive: true, roles: { some: { municipalityId } } },
      include: { roles: true },
    })
    if (!person) return no('missing')
    if (!mayOpenAccount(actor, person)) return no('elsewhere')
    await audit(tx, actor, { ...aboutPerson(municipalityId, personId), action: 'resetPassword' })
    const kind = person.passwordHash === null ? 'invitation' : 'reset'
    const secret = await makeLink(tx, kind, { personId, municipalityId, createdById: actor.id })
    return { ok: true, secret, ...(await writeLetter(tx, { kind, municipalityId, person, byId: actor.id, secret })) }
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
    const { count } = await tx.person.updateMany({ where: { id: person.id, isActive: true }, data: { passwordHash } })
    if (count === 0) return no('linkUsed')
    await tx.workSession.deleteMany({ where: { personId: person.id } })
    await tx.signInLink.updateMany({ where: { personId: person.id, usedAt: null }, data: { usedAt: new Date() } })
    await tx.signInEvent.create({ data: { personId: person.id, what: 'passwordChosen' } })
    return { ok: true, personId: person.id }
  })
}

type First = { secret: string; email: string; name: string; password: string; municipalityIds: readonly number[] }

/**
 * The first person, by the link that the start wrote: driftansvarig, and administratör of the municipalities chosen
 * among those that have none. Whoever has an account already says its password, and keeps it.
 */
export async function becomeFirst(first: First): Promise<Done<{ personId: number; slug: string }>> {
  const { secret, email, name, password } = first
  const link = await readLink(secret)
  if (link?.kind !== 'first') return no('linkUsed')
  const known = await db.person.findUnique({ where: { email } })
  const hasAccount = known?.isActive === true && known.passwordHash !== null
  if (hasAccount && !(await isPassword(password, known.passwordHash))) return no('wrongPassword')
  const fault = hasAccount ? undefined : passwordFault(password, [name, email])
  if (fault) return no(fault)
  const passwordHash = hasAccount ? known.passwordHash : await hashPassword(password)
  return db.$transaction(async tx => {
    const orphans = await lockedOrphans(tx, first.municipalityIds)
    if (!orphans[0]) return no('nothingToTakeOver')
    if (!(await useUp(tx, link.id))) return no('linkUsed')
    const fields = { passwordHash, isOperator: true, isActive: true, leftAt: null }
    const { id: personId } = await tx.person.upsert({
      ...{ where: { email }, create: { email, name, ...fields }, update: fields },
    })
    const data = orphans.map(({ id: municipalityId }) => ({ municipalityId, personId, role: 'administrator' as const }))
    await tx.personRole.createMany({ data, skipDuplicates: true })
    for (const { municipalityId } of data)
      await audit(
        tx,
        { id: personId, kind: 'person' },
        {
          ...aboutPerson(municipalityId, personId),
          entrance: 'start',
          action: 'becomeFirst',
          after: { roles: ['administrator'] },
        },
      )
    await tx.signInEvent.create({ data: { personId, what: 'passwordChosen' } })
    return { ok: true, personId, slug: orphans[0].slug }
  })
}

/** Those of the municipalities that have no administrator, once it is one's turn. */
async function lockedOrphans(tx: Prisma.TransactionClient, ids: readonly number[]) {
  await tx.$queryRaw`SELECT id FROM "Municipality" WHERE id = ANY(${[...ids]}) ORDER BY id FOR UPDATE`
  return tx.municipality.findMany({
    where: { id: { in: [...ids] }, people: { none: { role: 'administrator', person: { isActive: true } } } },
    select: { id: true, slug: true },
    orderBy: { name: 'asc' },
  })
}
