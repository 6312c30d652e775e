import 'server-only'
import { audit } from '@/lib/audit/audit'
import { canManagePeople, type Actor } from '@/lib/auth/permissions'
import { dropFactor } from '@/lib/auth/second-factor'
import { db } from '@/lib/db'
import type { Prisma } from '@/prisma/generated/client'
import { aboutPerson } from './about-person'
import { erase } from './erase'
import { handOverDrafts } from './hand-over-drafts'
import { leaveStandIns } from './leave-stand-ins'
import { isLastAdministrator, lockedRoles, sorted, type Colleague } from './held-roles'
import { no, type Done } from './person'

type Leaving = Colleague & { heirId: number | null; isErased?: boolean }

/**
 * Takes a colleague out of the municipality; an heir gets the roles, and the values that were begun and not yet sent.
 * Whoever has no other municipality can't sign in any more, and is signed out everywhere. What they have done, and what
 * they have sent for review, stays theirs. `isErased`: name and address go too, and what was begun and nobody takes over.
 */
export async function removeColleague(actor: Actor, leaving: Leaving): Promise<Done> {
  if (!canManagePeople(actor, leaving)) return no('forbidden')
  return undone(tx => takeOut(tx, actor, leaving))
}

/** What fails half-way leaves nothing behind. */
async function undone(act: (tx: Prisma.TransactionClient) => Promise<Done>): Promise<Done> {
  let answer: Done = { ok: true }
  await db
    .$transaction(async tx => {
      answer = await act(tx)
      if (!answer.ok) throw new Undone()
    })
    .catch(error => {
      if (!(error instanceof Undone)) throw error
    })
  return answer
}
class Undone extends Error {}

async function takeOut(tx: Prisma.TransactionClient, actor: Actor, leaving: Leaving): Promise<Done> {
  const { municipalityId, personId, heirId } = leaving
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
  await leaveStandIns(tx, { municipalityId, from: personId, to: heirId })
  await tx.personRole.deleteMany({ where: { municipalityId, personId } })
  const isElsewhere = await tx.person.count({
    where: { id: personId, OR: [{ isOperator: true }, { roles: { some: {} } }] },
  })
  if (isElsewhere === 0) {
    await tx.person.update({
      where: { id: personId },
      data: { isActive: false, leftAt: new Date(), passwordHash: null },
    })
    await dropFactor(tx, personId)
    await tx.workSession.deleteMany({ where: { personId } })
    await tx.signInLink.updateMany({ where: { personId, usedAt: null }, data: { usedAt: new Date() } })
  }
  const change = { ...aboutPerson(municipalityId, personId), action: 'removeColleague' }
  await audit(tx, actor, { ...change, before: { roles }, after: { roles: [], heirId } })
  return leaving.isErased ? erase(tx, actor, { municipalityId, personId, roles }) : { ok: true }
}
