'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { askSource, takeFromSource } from '@/lib/exchange/sources/commands'
import { mayPass } from '@/lib/exchange/sources/source-fault'
import { askInput, takeInput } from '@/lib/exchange/sources/source-input'
import { findGrid } from '@/lib/exchange/sources/work-queries'
import { WHOLE, type FormState } from '@/lib/forms/form-state'
import { receive } from '@/lib/forms/receive'
import { workPaths } from '@/lib/municipality/work-paths'
import { sourcesSv as t } from '@/lib/text/sources-sv'

export async function fetchFromSource(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, askInput, async (actor, which) => {
    const asked = await askSource(actor, which)
    if (!asked.ok)
      return { faults: { [WHOLE]: [t.faults[asked.fault], ...(mayPass(asked.fault) ? [t.meanwhile] : [])].join(' ') } }
    refresh()
    return { done: t.fetched(asked.many) }
  })
}

export async function take(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, takeInput, async (actor, input) => {
    const taken = await takeFromSource(actor, input)
    if (!taken.ok) return { faults: { [taken.fault === 'meaning' ? 'meaning' : WHOLE]: t.faults[taken.fault] } }
    const grid = await findGrid(input)
    if (taken.many > 0 && grid) redirect(`${workPaths.entryOf(grid.slug, grid.code)}?vy=serier`)
    refresh()
    return { done: t.kept }
  })
}
