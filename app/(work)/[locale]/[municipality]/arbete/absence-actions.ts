'use server'

import { refresh } from 'next/cache'
import { WHOLE, type FormState } from '@/lib/forms/form-state'
import { receive } from '@/lib/forms/receive'
import * as commands from '@/lib/people/absence-commands'
import { absenceInput, returnInput } from '@/lib/people/absence-input'
import { absenceSv as t } from '@/lib/text/absence-sv'

export async function goAway(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, absenceInput, async (actor, input) => {
    const done = await commands.goAway(actor, input)
    if (!done.ok) return { faults: { [done.fault === 'passed' ? 'until' : WHOLE]: t.faults[done.fault] } }
    refresh()
    return { done: t.saved }
  })
}

export async function comeBack(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, returnInput, async (actor, input) => {
    const done = await commands.comeBack(actor, input)
    refresh()
    return done.ok ? { done: t.isBack } : { faults: { [WHOLE]: t.faults[done.fault] } }
  })
}
