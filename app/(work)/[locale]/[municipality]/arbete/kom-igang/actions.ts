'use server'

import { refresh } from 'next/cache'
import { WHOLE, type FormState } from '@/lib/forms/form-state'
import { receive } from '@/lib/forms/receive'
import { openMunicipality, proposeOpening, takeOpeningBack } from '@/lib/municipality/opening/commands'
import { openingInput, openInput } from '@/lib/municipality/opening/opening-input'
import { beginningSv as t } from '@/lib/text/beginning-sv'

type Answered = Awaited<ReturnType<typeof proposeOpening>>

export async function propose(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, openingInput, async (actor, here) => told(await proposeOpening(actor, here)))
}

export async function takeBack(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, openingInput, async (actor, here) => told(await takeOpeningBack(actor, here)))
}

export async function open(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, openInput, async (actor, input) => told(await openMunicipality(actor, input)))
}

function told(answered: Answered) {
  refresh()
  return answered.ok ? {} : { faults: { [WHOLE]: t.faults[answered.fault] } }
}
