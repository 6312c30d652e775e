'use server'

import { refresh } from 'next/cache'
import { codeInput, noInput } from '@/lib/auth/person-input'
import { getCaller } from '@/lib/auth/session'
import type { FormState } from '@/lib/forms/form-state'
import { receive, receiveOnTheWay } from '@/lib/forms/receive'
import { beginOwnFactor, confirmOwnFactor, removeOwnFactor, renewOwnCodes } from '@/lib/people/factor-commands'
import { faultIn } from '@/lib/people/fault-words'
import { secondFactorSv as t } from '@/lib/text/second-factor-sv'

export async function beginFactor(_: FormState, form: FormData): Promise<FormState> {
  return receiveOnTheWay(form, noInput, async owner => {
    const begun = await beginOwnFactor(owner)
    if (!begun.ok) return faultIn(begun.fault)
    refresh()
  })
}

/** Whoever is on their way in goes on by a button of their own, with the codes before their eyes. */
export async function confirmFactor(_: FormState, form: FormData): Promise<FormState> {
  return receiveOnTheWay(form, codeInput, async (owner, { oneTimeCode: code }) => {
    const confirmed = await confirmOwnFactor(owner, { code, address: (await getCaller()).address })
    if (!confirmed.ok) return faultIn(confirmed.fault)
    if (!('awaits' in owner)) refresh()
    return { done: t.isOn, codes: confirmed.codes }
  })
}

export async function renewCodes(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, codeInput, async (actor, { oneTimeCode: code }) => {
    const renewed = await renewOwnCodes(actor, { code, address: (await getCaller()).address })
    if (!renewed.ok) return faultIn(renewed.fault)
    refresh()
    return { done: t.renewed, codes: renewed.codes }
  })
}

export async function removeFactor(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, codeInput, async (actor, { oneTimeCode: code }) => {
    const removed = await removeOwnFactor(actor, { code, address: (await getCaller()).address })
    if (!removed.ok) return faultIn(removed.fault)
    refresh()
    return { done: t.removed }
  })
}
