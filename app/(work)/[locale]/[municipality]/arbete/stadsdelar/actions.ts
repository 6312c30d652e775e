'use server'

import { refresh } from 'next/cache'
import { areasBackInput, areasInput } from '@/lib/districts/areas/area-input'
import { WHOLE, type FormState } from '@/lib/forms/form-state'
import { receive } from '@/lib/forms/receive'
import { receiveSent } from '@/lib/forms/receive-sent'
import { areasSv as t } from '@/lib/text/areas-sv'
import { proposeAreas, takeAreasBack } from '@/lib/values/areas/commands'

export async function propose(sent: unknown) {
  return receiveSent(sent, areasInput, async (actor, input) => {
    const proposed = await proposeAreas(actor, input)
    if (proposed.ok) refresh()
    return proposed
  })
}

export async function takeBack(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, areasBackInput, async (actor, which) => {
    const taken = await takeAreasBack(actor, which)
    refresh()
    return taken.ok ? { done: t.takenBack } : { faults: { [WHOLE]: t.faults[taken.fault] } }
  })
}
