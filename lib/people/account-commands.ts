import 'server-only'
import { hashPassword, isPassword } from '@/lib/auth/password'
import { passwordFault } from '@/lib/auth/password-strength'
import type { SignedIn } from '@/lib/auth/sessions'
import { mayTry, SIGN_IN_LIMITS } from '@/lib/auth/throttle'
import { db } from '@/lib/db'
import { no, type Done } from './person'

type Own = Pick<SignedIn, 'id' | 'sessionId' | 'name' | 'email'>

/** Changes one's own password. Other devices are signed out: one of them may be why. */
export async function changePassword(
  { id, sessionId, name, email }: Own,
  { current, password }: { current: string; password: string },
): Promise<Done> {
  if (!(await mayTry('change-password', String(id), SIGN_IN_LIMITS.accountFromHere))) return no('tooMany')
  const { passwordHash: before } = await db.person.findUniqueOrThrow({ where: { id } })
  if (!(await isPassword(current, before))) return no('wrongPassword')
  const fault = passwordFault(password, [name, email])
  if (fault) return no(fault)
  const passwordHash = await hashPassword(password)
  await db.$transaction([
    db.person.update({ where: { id }, data: { passwordHash } }),
    db.workSession.deleteMany({ where: { personId: id, id: { not: sessionId } } }),
    db.signInLink.updateMany({ where: { personId: id, usedAt: null }, data: { usedAt: new Date() } }),
    db.signInEvent.create({ data: { personId: id, what: 'passwordChanged' } }),
  ])
  return { ok: true }
}

/** Signs one's other devices out. */
export async function signOutOthers({ id, sessionId }: Own): Promise<void> {
  await db.workSession.deleteMany({ where: { personId: id, id: { not: sessionId } } })
}
