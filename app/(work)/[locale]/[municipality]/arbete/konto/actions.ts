'use server'

import { refresh } from 'next/cache'
import { changedPasswordInput, noInput } from '@/lib/auth/person-input'
import type { FormState } from '@/lib/forms/form-state'
import { receive } from '@/lib/forms/receive'
import { changePassword, signOutOthers } from '@/lib/people/account-commands'
import { faultIn } from '@/lib/people/fault-words'
import { peopleSv } from '@/lib/text/people-sv'

const t = peopleSv.account

export async function changeOwnPassword(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, changedPasswordInput, async (actor, { current, password, again }) => {
    if (password !== again) return { faults: { again: peopleSv.password.different } }
    const changed = await changePassword(actor, { current, password })
    if (!changed.ok) return faultIn(changed.fault, { wrongPassword: 'current' })
    refresh()
    return { done: t.changed }
  })
}

export async function signOutOtherDevices(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, noInput, async actor => {
    await signOutOthers(actor)
    refresh()
    return { done: t.othersOut }
  })
}
