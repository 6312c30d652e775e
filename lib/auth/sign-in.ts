import 'server-only'
import { db } from '@/lib/db'
import { isPassword } from './password'
import { openSession } from './sessions'
import { forgetTries, mayTry, SIGN_IN_LIMITS as LIMITS } from './throttle'

/** Where a request comes from, as far as it is known. */
export type Caller = { address: string; device: string }

export type SignInFault = 'wrong' | 'tooMany'

/**
 * Signs a person in by password: a ticket for the device, or what to say. It says the same, after as long, of a name
 * that is not known, a wrong password and a person who has left.
 */
export async function signInByPassword(
  { email, password }: { email: string; password: string },
  { address, device }: Caller,
): Promise<{ ticket: string } | { fault: SignInFault }> {
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
  await note(person.id, 'signedIn')
  return { ticket: await openSession(person.id, device) }
}

const note = async (personId: number | null, what: string): Promise<void> => {
  await db.signInEvent.create({ data: { personId, what } })
}
