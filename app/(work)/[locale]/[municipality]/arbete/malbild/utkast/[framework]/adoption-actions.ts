'use server'

import { refresh } from 'next/cache'
import { redirect, RedirectType } from 'next/navigation'
import { WHOLE, type FormState } from '@/lib/forms/form-state'
import { receive } from '@/lib/forms/receive'
import { adopt, proposeAdoption, returnAdoption } from '@/lib/framework/draft/adoption-commands'
import { adoptInput, discardInput, proposeInput } from '@/lib/framework/draft/draft-input'
import { workPaths } from '@/lib/municipality/work-paths'
import { getSlugOf } from '@/lib/people/queries'
import { draftSv as t } from '@/lib/text/draft-sv'

export async function propose(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, proposeInput, async (actor, proposal) => {
    const done = await proposeAdoption(actor, proposal)
    refresh()
    if (done.ok) return { done: t.adoption.proposed }
    return { faults: { [done.fault === 'ahead' ? 'decidedOn' : WHOLE]: t.faults[done.fault] } }
  })
}

export async function returnIt(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, discardInput, async (actor, draft) => {
    const done = await returnAdoption(actor, draft)
    refresh()
    return done.ok ? {} : { faults: { [WHOLE]: t.faults[done.fault] } }
  })
}

export async function adoptIt(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, adoptInput, async (actor, draft) => {
    const done = await adopt(actor, draft)
    if (!done.ok) {
      refresh()
      return { faults: { [WHOLE]: t.faults[done.fault] } }
    }
    redirect(workPaths.goals(await getSlugOf(draft.municipalityId)), RedirectType.push)
  })
}
