'use server'

import { refresh } from 'next/cache'
import { offerIn } from '@/lib/exchange/catalogue/catalogue-input'
import { proposeFromCatalogue } from '@/lib/exchange/catalogue/commands'
import { WHOLE, type FormState } from '@/lib/forms/form-state'
import { receive } from '@/lib/forms/receive'
import { newIndicatorSv as t } from '@/lib/text/new-indicator-sv'
import { groupsIn } from '@/lib/values/groups-input'
import { takeNewIndicatorBack } from '@/lib/values/new-indicator-commands'
import { newIndicatorInput } from '@/lib/values/new-indicator-input'
import { proposalInput } from '@/lib/values/threshold-input'

export async function proposeNew(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, newIndicatorInput, async (actor, { dimensions, focus, reference, from, ...said }) => {
    const groups = groupsIn({ dimensions, focus, reference })
    const proposed = await proposeFromCatalogue(actor, { ...said, groups, from: offerIn(from) })
    if (!proposed.ok) return { faults: { [proposed.fault === 'series' ? 'picked' : WHOLE]: t.faults[proposed.fault] } }
    return { done: t.proposed, link: `../granskning/${proposed.submissionId}` }
  })
}

export async function takeBackNew(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, proposalInput, async (actor, proposal) => {
    const taken = await takeNewIndicatorBack(actor, proposal)
    refresh()
    return taken.ok ? { done: t.waiting.takenBack } : { faults: { [WHOLE]: t.faults[taken.fault] } }
  })
}
