'use server'

import { refresh } from 'next/cache'
import { WHOLE, type FormState } from '@/lib/forms/form-state'
import { receive, type Answer } from '@/lib/forms/receive'
import { levelInput, levelRemovalInput, newLevelInput } from '@/lib/framework/draft/draft-input'
import { addLevel, nameLevel, removeLevel } from '@/lib/framework/draft/level-commands'
import { draftSv as t } from '@/lib/text/draft-sv'

function told(done: Awaited<ReturnType<typeof addLevel>>, words?: string): Answer {
  refresh()
  return done.ok ? { done: words } : { faults: { [WHOLE]: t.faults[done.fault] } }
}

export async function addOne(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, newLevelInput, async (actor, level) => told(await addLevel(actor, level), t.levels.added))
}

export async function nameOne(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, levelInput, async (actor, level) => told(await nameLevel(actor, level), t.levels.saved))
}

export async function removeOne(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, levelRemovalInput, async (actor, level) => told(await removeLevel(actor, level)))
}
