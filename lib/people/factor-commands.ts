import 'server-only'
import { audit } from '@/lib/audit/audit'
import { mayOpenAccount } from '@/lib/auth/account-trust'
import { canManagePeople, type Actor } from '@/lib/auth/permissions'
import {
  beginFactor,
  confirmFactor,
  dropFactor,
  renewRecoveryCodes,
  requiresFactor,
  takeCode,
} from '@/lib/auth/second-factor'
import { mayTryCode } from '@/lib/auth/sign-in'
import { db } from '@/lib/db'
import { aboutPerson } from './about-person'
import { no, type Done } from './person'
import { writeLetter } from './write-letter'

/** Whoever sets up a second factor: signed in, or on their way in where one is required. */
export type FactorOwner = { id: number; sessionId: string }
type Shown = { code: string; address: string }

export const beginOwnFactor = async ({ id }: FactorOwner): Promise<Done> =>
  (await beginFactor(id)) ? { ok: true } : no('forbidden')

/** It holds from here on. Whoever is on their way in has the codes left to keep. */
export async function confirmOwnFactor(
  { id, sessionId }: FactorOwner,
  { code, address }: Shown,
): Promise<Done<{ codes: string[] }>> {
  if (!(await mayTryCode(id, address))) return no('tooMany')
  const codes = await confirmFactor(id, code)
  if (!codes) return no('wrongCode')
  await db.workSession.updateMany({ where: { id: sessionId, awaits: 'setUp' }, data: { awaits: 'codes' } })
  await db.signInEvent.create({ data: { personId: id, what: 'factorOn' } })
  return { ok: true, codes }
}

/** New recovery codes in place of the old, for who shows a code. */
export async function renewOwnCodes({ id }: FactorOwner, { code, address }: Shown): Promise<Done<{ codes: string[] }>> {
  if (!(await mayTryCode(id, address))) return no('tooMany')
  if (!(await takeCode(id, code))) return no('wrongCode')
  await db.signInEvent.create({ data: { personId: id, what: 'codesRenewed' } })
  return { ok: true, codes: await db.$transaction(tx => renewRecoveryCodes(tx, id)) }
}

/** Takes one's own away, for who shows a code. Not where a municipality requires it. */
export async function removeOwnFactor({ id }: FactorOwner, { code, address }: Shown): Promise<Done> {
  if (await requiresFactor(id)) return no('required')
  if (!(await mayTryCode(id, address))) return no('tooMany')
  if (!(await takeCode(id, code))) return no('wrongCode')
  await db.$transaction(async tx => {
    await dropFactor(tx, id)
    await tx.signInEvent.create({ data: { personId: id, what: 'factorOff' } })
  })
  return { ok: true }
}

/**
 * Takes a colleague's away who has lost it: the password is enough the next time. They are told by mail, and signed out
 * everywhere, as what they lost may be signed in. Never one's own, and not of an account that another municipality trusts.
 */
export async function removeFactorOf(
  actor: Actor,
  { municipalityId, personId }: { municipalityId: number; personId: number },
): Promise<Done<{ messageId: bigint }>> {
  if (!canManagePeople(actor, { municipalityId })) return no('forbidden')
  if (personId === actor.id) return no('ownFactor')
  return db.$transaction(async tx => {
    const person = await tx.person.findFirst({
      where: { id: personId, isActive: true, roles: { some: { municipalityId } } },
      include: { roles: true },
    })
    if (!person) return no('missing')
    if (!mayOpenAccount(actor, person)) return no('elsewhere')
    if (!(await dropFactor(tx, personId))) return no('noFactor')
    await tx.workSession.deleteMany({ where: { personId } })
    await audit(tx, actor, { ...aboutPerson(municipalityId, personId), action: 'removeFactor' })
    const letter = { kind: 'factorRemoved', municipalityId, person, byId: actor.id, secret: null } as const
    return { ok: true, messageId: (await writeLetter(tx, letter)).messageId }
  })
}
