'use server'

import { refresh } from 'next/cache'
import { WHOLE, type FormState } from '@/lib/forms/form-state'
import { receive, type Answer } from '@/lib/forms/receive'
import { changeGoalWords } from '@/lib/framework/commands'
import { GOAL_SAID, goalLinkInput, goalWordsInput } from '@/lib/framework/goal-input'
import { decideLink, linkIndicator, unlinkIndicator } from '@/lib/framework/link-commands'
import { goalEditingSv as t } from '@/lib/text/goal-editing-sv'

export async function saveWords(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, goalWordsInput, async (actor, said) => {
    const saved = await changeGoalWords(actor, said)
    refresh()
    if (saved.ok) return { done: saved.isUnchanged ? t.words.same : t.words.saved }
    if (saved.fault === 'noReason') return { faults: { why: t.faults.noReason } }
    if (saved.fault !== 'changed') return { faults: { [WHOLE]: t.faults[saved.fault] } }
    const { now } = saved
    const beside = GOAL_SAID.filter(field => now[field] !== said[field]).map(field => [field, t.faults.now(now[field])])
    return { faults: { [WHOLE]: t.faults.changed, ...Object.fromEntries(beside) } }
  })
}

function told(done: Awaited<ReturnType<typeof linkIndicator>>, words?: string): Answer {
  refresh()
  return done.ok ? { done: words } : { faults: { [WHOLE]: t.faults[done.fault] } }
}

export async function link(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, goalLinkInput, async (actor, chosen) => told(await linkIndicator(actor, chosen), t.links.linked))
}

export async function unlink(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, goalLinkInput, async (actor, chosen) => told(await unlinkIndicator(actor, chosen)))
}

export async function decide(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, goalLinkInput, async (actor, chosen) => told(await decideLink(actor, chosen)))
}
