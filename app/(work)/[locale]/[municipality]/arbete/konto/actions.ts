'use server'

import { refresh } from 'next/cache'
import { changedPasswordInput, noInput } from '@/lib/auth/person-input'
import { WHOLE, type FormState } from '@/lib/forms/form-state'
import { receive } from '@/lib/forms/receive'
import { changePassword, signOutOthers } from '@/lib/people/account-commands'
import { faultIn } from '@/lib/people/fault-words'
import { chooseReminders } from '@/lib/reminders/commands'
import { remindersInput } from '@/lib/reminders/reminder-input'
import { peopleSv } from '@/lib/text/people-sv'
import { remindersSv } from '@/lib/text/reminders-sv'

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

export async function chooseOwnReminders(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, remindersInput, async (actor, input) => {
    const isDone = await chooseReminders(actor, input)
    refresh()
    return isDone ? { done: remindersSv.saved } : { faults: { [WHOLE]: remindersSv.forbidden } }
  })
}
