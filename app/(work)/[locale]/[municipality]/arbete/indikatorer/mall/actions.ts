'use server'

import { refresh } from 'next/cache'
import { WHOLE, type FormState } from '@/lib/forms/form-state'
import { receive } from '@/lib/forms/receive'
import { templateSv as t } from '@/lib/text/template-sv'
import { proposeFromTemplate } from '@/lib/values/template/commands'
import { templateInput } from '@/lib/values/template/template-input'

export async function proposeSame(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, templateInput, async (actor, wanted) => {
    const proposed = await proposeFromTemplate(actor, wanted)
    if (!proposed.ok) return { faults: { [WHOLE]: t.faults[proposed.fault] } }
    refresh()
    return { done: t.sent(proposed.many) }
  })
}
