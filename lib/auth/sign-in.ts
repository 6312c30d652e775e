import 'server-only'
import { db } from '@/lib/db'
import { isPassword } from './password'
import { takesPasswords } from './provider'
import { takeCode } from './second-factor'
import { beginSession, openSession, type HalfWay } from './sessions'
import { CODE_LIMITS, forgetTries, mayTry, SIGN_IN_LIMITS as LIMITS } from './throttle'

/** Where a request comes from, as far as it is known. */
export type Caller = { address: string; device: string }

export type SignInFault = 'wrong' | 'tooMany' | 'passwordsOff'

/**
 * Signs a person in by password: a ticket for the device, or what to say. It says the same, after as long, of a name
 * that is not known, a wrong password and a person who has left.
 */
export async function signInByPassword(
  { email, password }: { email: string; password: string },
  { address, device }: Caller,
): Promise<{ ticket: string } | { fault: SignInFault }> {
  if (!takesPasswords()) return { fault: 'passwordsOff' }
  const here = `${email} ${address}`
  const allowed = [
    await mayTry('sign-in-here', address, LIMITS.here),
    await mayTry('sign-in-account', email, LIMITS.account),
    await mayTry('sign-in-account-here', here, LIMITS.accountFromHere),
  ].every(Boolean)
  const person = await db.person.findUnique({ where: { email } })
  if (!allowed) {
    await note(person?.id ?? null, 'tooMany')
    return { fault: 'tooMany' }
  }
  const isRight = await isPassword(password, person?.isActive ? person.passwordHash : null)
  if (!person || !isRight) {
    await note(person?.id ?? null, 'wrong')
    return { fault: 'wrong' }
  }
  await forgetTries('sign-in-account-here', here)
  const { ticket, awaits } = await beginSession(person.id, device)
  await note(person.id, awaits ? 'halfWay' : 'signedIn')
  return { ticket }
}

/** The other step, for who has a second factor: a code of the app or a recovery code, for a ticket that is whole. */
export async function signInByCode(
  { id, sessionId, awaits }: HalfWay,
  code: string,
  { address, device }: Caller,
): Promise<{ ticket: string } | { fault: 'wrongCode' | 'tooMany' | 'tooLate' }> {
  if (awaits === 'codes') return { fault: 'tooLate' }
  if (!(await mayTryCode(id, address))) {
    await note(id, 'tooManyCodes')
    return { fault: 'tooMany' }
  }
  const used = await takeCode(id, code)
  if (!used) {
    await note(id, 'wrongCode')
    return { fault: 'wrongCode' }
  }
  await forgetTries('code-account-here', `${id} ${address}`)
  return finish(id, sessionId, device, used === 'code' ? 'signedIn' : 'signedInByRecovery')
}

/** The last step of who had to get a second factor first: the recovery codes are kept. */
export async function finishSetUp(
  { id, sessionId, awaits }: HalfWay,
  { device }: Caller,
): Promise<{ ticket: string } | { fault: 'tooLate' }> {
  return awaits === 'codes' ? finish(id, sessionId, device, 'signedIn') : { fault: 'tooLate' }
}

/** A ticket is exchanged once. */
async function finish(id: number, halfWay: string, device: string, what: string) {
  const where = { id: halfWay, awaits: { not: null } }
  const shown = await db.workSession.findFirst({ where, select: { idToken: true } })
  const { count } = await db.workSession.deleteMany({ where })
  if (!shown || count === 0) return { fault: 'tooLate' } as const
  await note(id, what)
  return { ticket: await openSession(id, device, shown) }
}

/** Guessing at one person's codes, from one place and from anywhere, which takes their password first. */
export async function mayTryCode(personId: number, address: string): Promise<boolean> {
  const tries = [
    await mayTry('code-account', String(personId), CODE_LIMITS.account),
    await mayTry('code-account-here', `${personId} ${address}`, CODE_LIMITS.accountFromHere),
  ]
  return tries.every(Boolean)
}

const note = async (personId: number | null, what: string): Promise<void> => {
  await db.signInEvent.create({ data: { personId, what } })
}
