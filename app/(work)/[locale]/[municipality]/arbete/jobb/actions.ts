'use server'

import { refresh } from 'next/cache'
import { WHOLE, type FormState } from '@/lib/forms/form-state'
import { receive } from '@/lib/forms/receive'
import { fetchInput } from '@/lib/jobs/jobs-input'
import { fetchEverything } from '@/lib/jobs/queue-commands'
import { jobsSv as t } from '@/lib/text/jobs-sv'

export async function fetchAll(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, fetchInput, async (actor, input) => {
    const queued = await fetchEverything(actor, input)
    if (!queued.ok) return { faults: { [WHOLE]: t.faults[queued.fault] } }
    refresh()
    return { done: t.queued(queued.many) }
  })
}
