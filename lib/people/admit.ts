import 'server-only'
import type { Identity } from '@/lib/auth/claims'
import type { ProviderFault } from '@/lib/auth/provider-fault'
import { db } from '@/lib/db'
import type { Prisma } from '@/prisma/generated/client'
import { followGroups, placesOf } from './group-roles'

type Tx = Prisma.TransactionClient
type Found = { personId: number; isNew: boolean } | { fault: ProviderFault }

/**
 * Lets in whoever a provider has signed in, with the roles that their groups give: the account that is linked to its
 * subject; or one that they link themselves while signed in (`linkTo`); or one that was invited with the address, which
 * the provider has checked, and that nobody has opened yet; or a new one, where a group gives a role. Whoever has no role
 * by then, of a group or by hand, is not let in, and loses those that were of groups all the same.
 */
export async function admit(
  identity: Identity,
  linkTo: number | null = null,
): Promise<{ personId: number } | { fault: ProviderFault }> {
  return db.$transaction(async tx => {
    // Two who come back at once with the same subject come one after the other.
    await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`${identity.issuer} ${identity.subject}`}, 0))::text`
    const given = await placesOf(tx, identity.roles)
    const found = await find(tx, identity, { linkTo, isGiven: given.length > 0 })
    if ('fault' in found) return found
    const { personId, isNew } = found
    if (isNew) await link(tx, identity, personId)
    await followGroups(tx, personId, given)
    const roles = await tx.personRole.count({ where: { personId } })
    const { isActive, isOperator } = await tx.person.findUniqueOrThrow({ where: { id: personId } })
    const isLetIn = roles > 0 || (isOperator && isActive)
    if (isLetIn && !isActive)
      await tx.person.update({ where: { id: personId }, data: { isActive: true, leftAt: null } })
    const what = isLetIn ? 'signedInByProvider' : 'nobody'
    await tx.signInEvent.create({ data: { personId, what } })
    return isLetIn ? { personId } : { fault: 'nobody' }
  })
}

async function find(
  tx: Tx,
  { issuer, subject, email, name, isEmailVerified }: Identity,
  { linkTo, isGiven }: { linkTo: number | null; isGiven: boolean },
): Promise<Found> {
  const account = await tx.providerAccount.findUnique({ where: { issuer_subject: { issuer, subject } } })
  if (account) {
    const isAnothers = linkTo !== null && linkTo !== account.personId
    return isAnothers ? { fault: 'linkedToOther' } : { personId: account.personId, isNew: false }
  }
  if (linkTo !== null) {
    const other = await tx.providerAccount.count({ where: { issuer, personId: linkTo } })
    return other > 0 ? { fault: 'linkedAlready' } : { personId: linkTo, isNew: true }
  }
  if (!email) return { fault: 'noAddress' }
  const known = await tx.person.findUnique({
    where: { email },
    include: { _count: { select: { roles: true, providerAccounts: true } } },
  })
  if (known) {
    const { roles, providerAccounts } = known._count
    // Not opened: no password, no provider; and invited, or gone from everywhere.
    const isUnopened = known.passwordHash === null && providerAccounts === 0 && !known.isOperator
    const isWaiting = isUnopened && isEmailVerified && (roles > 0 || !known.isActive)
    return isWaiting ? { personId: known.id, isNew: true } : { fault: 'taken' }
  }
  if (!isGiven) return { fault: 'nobody' }
  const made = await tx.person.create({ data: { email, name: name ?? email } })
  return { personId: made.id, isNew: true }
}

/** From now on the subject is who they are. A link that waited to be opened would be a second way in. */
async function link(tx: Tx, { issuer, subject }: Identity, personId: number): Promise<void> {
  await tx.providerAccount.create({ data: { issuer, subject, personId } })
  await tx.signInLink.updateMany({ where: { personId, usedAt: null }, data: { usedAt: new Date() } })
  await tx.signInEvent.create({ data: { personId, what: 'providerLinked' } })
}
