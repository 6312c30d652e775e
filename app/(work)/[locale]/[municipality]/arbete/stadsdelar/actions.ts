'use server'

import { refresh } from 'next/cache'
import { areasBackInput, areasInput, areasUndoInput } from '@/lib/districts/areas/area-input'
import { WHOLE, type FormState } from '@/lib/forms/form-state'
import { receive } from '@/lib/forms/receive'
import { receiveSent } from '@/lib/forms/receive-sent'
import { areasSv as t } from '@/lib/text/areas-sv'
import { proposeAreas, proposeAreasBack, takeAreasBack } from '@/lib/values/areas/commands'

export async function propose(sent: unknown) {
  return receiveSent(sent, areasInput, async (actor, input) => {
    const proposed = await proposeAreas(actor, input)
    if (proposed.ok) refresh()
    return proposed
  })
}

export async function putBack(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, areasUndoInput, async (actor, which) => {
    const proposed = await proposeAreasBack(actor, which)
    refresh()
    return proposed.ok ? { done: t.sent } : { faults: { [WHOLE]: t.faults[proposed.fault] } }
  })
}

export async function takeBack(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, areasBackInput, async (actor, which) => {
    const taken = await takeAreasBack(actor, which)
    refresh()
    return taken.ok ? { done: t.takenBack } : { faults: { [WHOLE]: t.faults[taken.fault] } }
  })
}
