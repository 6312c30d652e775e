'use server'

import { refresh } from 'next/cache'
import { settleFault, takeFault, type FaultAnswer } from '@/lib/faults/commands'
import { settleInput, takeInput } from '@/lib/faults/fault-input'
import { WHOLE, type FormState } from '@/lib/forms/form-state'
import { receive } from '@/lib/forms/receive'
import { faultInboxSv as t } from '@/lib/text/fault-inbox-sv'

export async function take(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, takeInput, async (actor, which) => answerOf(await takeFault(actor, which), t.taken))
}

export async function settle(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, settleInput, async (actor, settled) => answerOf(await settleFault(actor, settled), t.done))
}

function answerOf(answer: FaultAnswer, done: string) {
  if (answer !== 'done') return { faults: { [WHOLE]: t.faults[answer] } }
  refresh()
  return { done }
}
