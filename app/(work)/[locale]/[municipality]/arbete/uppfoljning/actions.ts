'use server'

import { refresh } from 'next/cache'
import { WHOLE, type FormState } from '@/lib/forms/form-state'
import { receive } from '@/lib/forms/receive'
import { openRound } from '@/lib/followup/commands'
import { newRoundInput } from '@/lib/followup/followup-input'
import { followUpWorkSv as t } from '@/lib/text/followup-work-sv'

export async function open(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, newRoundInput, async (actor, said) => {
    const opened = await openRound(actor, said)
    if (opened.ok) {
      refresh()
      return { done: t.opened }
    }
    const field = { taken: 'year', backwards: 'lastYear', forbidden: WHOLE, missing: WHOLE }[opened.fault]
    return { faults: { [field]: t.faults[opened.fault] } }
  })
}
