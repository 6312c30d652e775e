'use server'

import { redirect } from 'next/navigation'
import { chosenPasswordInput, firstPersonInput } from '@/lib/auth/person-input'
import { startSession } from '@/lib/auth/session'
import type { FormState } from '@/lib/forms/form-state'
import { receiveFromAnyone } from '@/lib/forms/receive'
import { workPaths } from '@/lib/municipality/work-paths'
import { becomeFirst, choosePassword } from '@/lib/people/link-commands'
import { faultIn } from '@/lib/people/fault-words'
import { getWorkplaceOf } from '@/lib/people/queries'
import { peopleSv } from '@/lib/text/people-sv'

const DIFFERENT = { faults: { again: peopleSv.password.different } }

export async function enterByLink(_: FormState, form: FormData): Promise<FormState> {
  return receiveFromAnyone(form, chosenPasswordInput, async ({ secret, password, again }) => {
    if (password !== again) return DIFFERENT
    const chosen = await choosePassword({ secret, password })
    if (!chosen.ok) return faultIn(chosen.fault)
    await startSession(chosen.personId)
    const slug = await getWorkplaceOf(chosen.personId)
    redirect(slug ? workPaths.start(slug) : '/sv')
  })
}

export async function enterAsFirst(_: FormState, form: FormData): Promise<FormState> {
  return receiveFromAnyone(form, firstPersonInput, async ({ again, ...first }) => {
    if (first.password !== again) return DIFFERENT
    const become = await becomeFirst(first)
    if (!become.ok) return faultIn(become.fault)
    await startSession(become.personId)
    redirect(workPaths.start(become.slug))
  })
}
