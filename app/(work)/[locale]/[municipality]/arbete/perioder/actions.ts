'use server'

import { refresh } from 'next/cache'
import { WHOLE, type FormState } from '@/lib/forms/form-state'
import { receive, type Answer } from '@/lib/forms/receive'
import { locksSv as t } from '@/lib/text/locks-sv'
import { exceptFromLock, liftLock, lockPeriod, type LockDone } from '@/lib/values/lock-commands'
import { exceptionInput, liftInput, lockInput } from '@/lib/values/lock-input'

function told(done: LockDone, what: keyof typeof t.done): Answer {
  if (!done.ok) return { faults: { [WHOLE]: t.faults[done.fault] } }
  refresh()
  return { done: t.done[what] }
}

export async function lock(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, lockInput, async (actor, input) => told(await lockPeriod(actor, input), 'lock'))
}

export async function lift(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, liftInput, async (actor, input) => told(await liftLock(actor, input), 'lift'))
}

export async function except(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, exceptionInput, async (actor, input) => told(await exceptFromLock(actor, input), 'except'))
}
