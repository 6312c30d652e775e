'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { colleagueInput, colleagueRolesInput, leavingInput } from '@/lib/auth/person-input'
import type { FormState } from '@/lib/forms/form-state'
import { receive } from '@/lib/forms/receive'
import { sendNow } from '@/lib/mail/send'
import { workPaths } from '@/lib/municipality/work-paths'
import { changeRoles } from '@/lib/people/commands'
import { removeColleague } from '@/lib/people/leave-commands'
import { eraseDeparted } from '@/lib/people/erase'
import { removeFactorOf } from '@/lib/people/factor-commands'
import { faultIn } from '@/lib/people/fault-words'
import { resetPassword } from '@/lib/people/link-commands'
import { getSlugOf } from '@/lib/people/queries'
import { peopleSv } from '@/lib/text/people-sv'

const t = peopleSv.person

export async function changeRolesOf(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, colleagueRolesInput, async (actor, change) => {
    const changed = await changeRoles(actor, change)
    if (!changed.ok) return faultIn(changed.fault)
    refresh()
    return { done: t.rolesSaved }
  })
}

export async function reset(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, colleagueInput, async (actor, colleague) => {
    const made = await resetPassword(actor, colleague)
    if (!made.ok) return faultIn(made.fault)
    const isSent = await sendNow(made.messageId)
    return isSent ? { done: `${t.resetDone} ${peopleSv.invite.sent}` } : { done: t.resetDone, link: made.link }
  })
}

export async function removeFactor(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, colleagueInput, async (actor, colleague) => {
    const removed = await removeFactorOf(actor, colleague)
    if (!removed.ok) return faultIn(removed.fault)
    await sendNow(removed.messageId)
    refresh()
    return { done: t.factorRemoved }
  })
}

export async function remove(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, leavingInput, async (actor, { erase: wanted, ...leaving }) => {
    const removed = await removeColleague(actor, { ...leaving, isErased: wanted === 'ja' })
    if (!removed.ok) return faultIn(removed.fault)
    redirect(workPaths.people(await getSlugOf(leaving.municipalityId)))
  })
}

export async function erase(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, colleagueInput, async (actor, departed) => {
    const erased = await eraseDeparted(actor, departed)
    if (!erased.ok) return faultIn(erased.fault)
    redirect(workPaths.people(await getSlugOf(departed.municipalityId)))
  })
}
