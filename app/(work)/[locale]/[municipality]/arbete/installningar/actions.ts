'use server'

import { refresh } from 'next/cache'
import { signInRuleInput } from '@/lib/auth/person-input'
import { differing } from '@/lib/differing'
import { addedInput, removedInput } from '@/lib/exchange/sources/added/added-input'
import { addSource, removeSource } from '@/lib/exchange/sources/added/commands'
import { WHOLE, type FormState } from '@/lib/forms/form-state'
import { receive } from '@/lib/forms/receive'
import { changeSettings } from '@/lib/municipality/commands'
import { chooseComparisons } from '@/lib/municipality/comparisons/commands'
import { comparisonInput } from '@/lib/municipality/comparisons/comparison-input'
import { SETTINGS, settingsInput } from '@/lib/municipality/settings-input'
import { changeSignInRule } from '@/lib/people/sign-in-rule'
import { addedSourcesSv } from '@/lib/text/added-sources-sv'
import { comparisonsSv } from '@/lib/text/comparisons-sv'
import { secondFactorSv } from '@/lib/text/second-factor-sv'
import { settingsSv } from '@/lib/text/settings-sv'
import { proposeThresholds, takeThresholdsBack } from '@/lib/values/threshold-commands'
import { proposalInput, thresholdInput } from '@/lib/values/threshold-input'

const t = settingsSv

export async function saveSettings(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, settingsInput, async (actor, settings) => {
    const changed = await changeSettings(actor, settings)
    if (changed.ok) {
      refresh()
      return { done: t.about.saved }
    }
    if (changed.fault === 'forbidden') return { faults: { [WHOLE]: t.faults.forbidden } }
    refresh()
    const beside = differing(SETTINGS, changed.now, settings).map(field => [field, t.faults.now(changed.now[field])])
    return { faults: { [WHOLE]: t.faults.changed, ...Object.fromEntries(beside) } }
  })
}

export async function saveSignInRule(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, signInRuleInput, async (actor, { municipalityId, required }) => {
    const changed = await changeSignInRule(actor, { municipalityId, requiresSecondFactor: required === 'ja' })
    if (!changed.ok) return { faults: { [WHOLE]: secondFactorSv.rule.forbidden } }
    refresh()
    return { done: secondFactorSv.rule.saved }
  })
}

export async function saveComparisons(_: FormState, form: FormData): Promise<FormState> {
  return chosen(form, comparisonsSv.saved)
}

export async function undoComparisons(_: FormState, form: FormData): Promise<FormState> {
  return chosen(form, comparisonsSv.undone)
}

const chosen = (form: FormData, done: string): Promise<FormState> =>
  receive(form, comparisonInput, async (actor, input) => {
    const answer = await chooseComparisons(actor, input)
    if (!answer.ok) return { faults: { [WHOLE]: comparisonsSv.faults[answer.fault] } }
    refresh()
    return { done }
  })

export async function addSourceHere(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, addedInput, async (actor, input) => {
    const added = await addSource(actor, input)
    if (!added.ok)
      return { faults: { [added.fault === 'forbidden' ? WHOLE : 'address']: addedSourcesSv.faults[added.fault] } }
    refresh()
    return { done: addedSourcesSv.added }
  })
}

export async function removeSourceHere(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, removedInput, async (actor, input) => {
    const removed = await removeSource(actor, input)
    refresh()
    if (!removed.ok) return { faults: { [WHOLE]: addedSourcesSv.faults[removed.fault] } }
    return { done: addedSourcesSv.removed }
  })
}

export async function propose(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, thresholdInput, async (actor, proposal) => {
    const proposed = await proposeThresholds(actor, proposal)
    refresh()
    if (!proposed.ok) return { faults: { [WHOLE]: t.thresholds.faults[proposed.fault] } }
    return { done: t.thresholds.proposed }
  })
}

export async function takeBackProposal(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, proposalInput, async (actor, proposal) => {
    const taken = await takeThresholdsBack(actor, proposal)
    refresh()
    if (!taken.ok) return { faults: { [WHOLE]: t.thresholds.faults[taken.fault] } }
    return { done: t.thresholds.takenBack }
  })
}
