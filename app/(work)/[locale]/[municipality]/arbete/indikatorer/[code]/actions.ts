'use server'

import { refresh } from 'next/cache'
import { differing } from '@/lib/differing'
import { WHOLE, type FormState } from '@/lib/forms/form-state'
import { receive, type Answer } from '@/lib/forms/receive'
import { nameResponsible, saveWords } from '@/lib/indicators/commands'
import { responsibleInput, WORDS, wordsInput } from '@/lib/indicators/words-input'
import { controllerSv } from '@/lib/text/absence-sv'
import { breaksSv } from '@/lib/text/breaks-sv'
import { indicatorEditingSv as t } from '@/lib/text/indicator-editing-sv'
import { proposeBreak } from '@/lib/values/break-commands'
import { breakInput } from '@/lib/values/break-input'
import { nameController } from '@/lib/values/controller-commands'
import { controllerInput } from '@/lib/values/controller-input'
import { groupsIn } from '@/lib/values/groups-input'
import { proposeIndicatorSettings, takeIndicatorSettingsBack } from '@/lib/values/indicator-proposal-commands'
import { PROPOSED_FIELDS } from '@/lib/values/indicator-settings'
import { indicatorSettingsInput } from '@/lib/values/indicator-settings-input'
import { proposalInput } from '@/lib/values/threshold-input'

type Said = Readonly<Record<string, string | number | boolean | null | object>>

/** What holds by now, beside each field where it is something else than what was typed. */
function changed(fields: readonly string[], now: Said, typed: Said) {
  const beside = differing(fields, now, typed).map(field => {
    const holds = now[field] ?? null
    return [field, typeof holds === 'object' && holds !== null ? t.faults.otherGroups : t.faults.now(holds)]
  })
  return { faults: { [WHOLE]: t.faults.changed, ...Object.fromEntries(beside) } }
}

export async function saveWhatIsSaid(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, wordsInput, async (actor, { seen, ...said }) => {
    const saved = await saveWords(actor, { seen, ...said })
    if (saved.ok || saved.fault === 'changed') refresh()
    if (saved.ok) return { done: t.words.saved }
    if (saved.fault === 'changed') return changed(WORDS, saved.now, said)
    return { faults: { [WHOLE]: t.faults[saved.fault] } }
  })
}

export async function saveResponsible(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, responsibleInput, async (actor, said): Promise<Answer> => {
    const saved = await nameResponsible(actor, said)
    refresh()
    if (saved.ok) return { done: t.responsible.saved }
    if (saved.fault === 'changed')
      return { faults: { [WHOLE]: t.faults.changed, responsible: t.faults.now(saved.now) } }
    return { faults: { [WHOLE]: t.faults[saved.fault] } }
  })
}

export async function propose(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, indicatorSettingsInput, async (actor, { seen, dimensions, focus, reference, ...typed }) => {
    const said = { ...typed, groups: groupsIn({ dimensions, focus, reference }) }
    const proposed = await proposeIndicatorSettings(actor, { seen, ...said })
    refresh()
    if (proposed.ok) return { done: t.settings.proposed }
    if (proposed.fault === 'changed') return changed(PROPOSED_FIELDS, proposed.now, said)
    return { faults: { [WHOLE]: t.faults[proposed.fault] } }
  })
}

export async function nameWhoEnters(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, controllerInput, async (actor, input) => {
    const named = await nameController(actor, input)
    if (!named.ok) return { faults: { [WHOLE]: controllerSv.faults[named.fault] } }
    refresh()
    return { done: controllerSv.saved }
  })
}

export async function answerBreak(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, breakInput, async (actor, said) => {
    const proposed = await proposeBreak(actor, said)
    refresh()
    return proposed.ok ? { done: breaksSv.proposed } : { faults: { [WHOLE]: breaksSv.faults[proposed.fault] } }
  })
}

export async function takeBackSettings(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, proposalInput, async (actor, proposal) => {
    const taken = await takeIndicatorSettingsBack(actor, proposal)
    refresh()
    return taken.ok ? { done: t.settings.takenBack } : { faults: { [WHOLE]: t.faults[taken.fault] } }
  })
}
