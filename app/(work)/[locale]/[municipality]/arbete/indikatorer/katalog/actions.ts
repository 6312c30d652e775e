'use server'

import { refresh } from 'next/cache'
import { refreshInput } from '@/lib/exchange/catalogue/catalogue-input'
import { WHOLE, type FormState } from '@/lib/forms/form-state'
import { receive } from '@/lib/forms/receive'
import { fetchCatalogues } from '@/lib/jobs/queue-commands'
import { catalogueWorkSv as t } from '@/lib/text/catalogue-work-sv'

export async function refreshCatalogues(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, refreshInput, async (actor, input) => {
    const queued = await fetchCatalogues(actor, input)
    if (!queued.ok) return { faults: { [WHOLE]: t.faults[queued.fault] } }
    refresh()
    return { done: t.queued }
  })
}
