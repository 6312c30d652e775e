'use server'

import { redirect } from 'next/navigation'
import { signInInput } from '@/lib/auth/person-input'
import { endSession, getCaller, keepTicket } from '@/lib/auth/session'
import { signInByPassword } from '@/lib/auth/sign-in'
import { WHOLE, type FormState } from '@/lib/forms/form-state'
import { receiveFromAnyone } from '@/lib/forms/receive'
import { markEntered } from '@/lib/serve/entered.mjs'
import { workSv as t } from '@/lib/text/work-sv'

/** The page that it was sent from is drawn again, now with what stands behind the door. */
export async function signIn(_: FormState, form: FormData): Promise<FormState> {
  return receiveFromAnyone(form, signInInput, async values => {
    const tried = await signInByPassword(values, await getCaller())
    if ('fault' in tried) return { faults: { [WHOLE]: t.signIn[tried.fault] } }
    await keepTicket(tried.ticket)
  })
}

export async function signOut(): Promise<void> {
  markEntered()
  await endSession()
  redirect('/sv')
}
