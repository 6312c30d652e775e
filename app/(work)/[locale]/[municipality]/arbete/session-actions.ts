'use server'

import type { Route } from 'next'
import { redirect } from 'next/navigation'
import { codeInput, noInput, signInInput } from '@/lib/auth/person-input'
import { providerName } from '@/lib/auth/provider'
import { toProvider } from '@/lib/auth/provider-door'
import { SIGNED_OUT, signOutAddress } from '@/lib/auth/provider-sign-out'
import { goAway, wayHomeInput } from '@/lib/auth/session-away'
import { endSession, getCaller, getHalfWay, keepTicket } from '@/lib/auth/session'
import { mayTry, SIGN_IN_LIMITS } from '@/lib/auth/throttle'
import { finishSetUp, signInByCode, signInByPassword } from '@/lib/auth/sign-in'
import { WHOLE, type FormState } from '@/lib/forms/form-state'
import { receiveFromAnyone } from '@/lib/forms/receive'
import { markEntered } from '@/lib/serve/entered.mjs'
import { providerSv } from '@/lib/text/provider-sv'
import { secondFactorSv } from '@/lib/text/second-factor-sv'
import { workSv as t } from '@/lib/text/work-sv'

/** The page that it was sent from is drawn again, now with what stands behind the door. */
export async function signIn(_: FormState, form: FormData): Promise<FormState> {
  return receiveFromAnyone(form, signInInput, async values => {
    const tried = await signInByPassword(values, await getCaller())
    if ('fault' in tried) return { faults: { [WHOLE]: t.signIn[tried.fault] } }
    await keepTicket(tried.ticket)
  })
}

/** To the other service, to sign in or to link one's own account to it. */
export async function goToProvider(_: FormState, form: FormData): Promise<FormState> {
  return receiveFromAnyone(form, wayHomeInput, async wayHome => {
    const { address } = await getCaller()
    if (!providerName()) return { faults: { [WHOLE]: providerSv.faults.away } }
    if (!(await mayTry('provider-here', address, SIGN_IN_LIMITS.here)))
      return { faults: { [WHOLE]: providerSv.faults.tooMany } }
    const door = await toProvider()
    if (!door) return { faults: { [WHOLE]: providerSv.faults.away } }
    await goAway(door.kept, wayHome)
    redirect(door.address as Route)
  })
}

/** The second step, for who has a second factor. */
export async function enterCode(_: FormState, form: FormData): Promise<FormState> {
  return receiveFromAnyone(form, codeInput, async ({ oneTimeCode: code }) => {
    const halfWay = await getHalfWay()
    if (!halfWay) return TOO_LATE
    const tried = await signInByCode(halfWay, code, await getCaller())
    if (!('fault' in tried)) return keepTicket(tried.ticket).then(() => undefined)
    const field = tried.fault === 'wrongCode' ? 'oneTimeCode' : WHOLE
    return { faults: { [field]: secondFactorSv.faults[tried.fault] } }
  })
}

/** The last step, for who had to get a second factor first. */
export async function finishSignIn(_: FormState, form: FormData): Promise<FormState> {
  return receiveFromAnyone(form, noInput, async () => {
    const halfWay = await getHalfWay()
    const tried = halfWay && (await finishSetUp(halfWay, await getCaller()))
    if (!tried || 'fault' in tried) return TOO_LATE
    await keepTicket(tried.ticket)
  })
}

const TOO_LATE = { faults: { [WHOLE]: secondFactorSv.faults.tooLate } }

/** Here first; then by the service that let them in, which sends them back. */
export async function signOut(): Promise<void> {
  markEntered()
  const idToken = await endSession()
  redirect(((idToken && (await signOutAddress(idToken))) || SIGNED_OUT) as Route)
}
