'use server'

import { refresh } from 'next/cache'
import { isSame } from '@/lib/differing'
import { WHOLE, type FormState } from '@/lib/forms/form-state'
import { receive, type Answer } from '@/lib/forms/receive'
import * as input from '@/lib/municipality/background/background-input'
import {
  changeBackground,
  removeDecision,
  saveDecision,
  undoBackgroundChange,
} from '@/lib/municipality/background/commands'
import { backgroundSv as t } from '@/lib/text/background-sv'

type Done = Awaited<ReturnType<typeof changeBackground>> | Awaited<ReturnType<typeof saveDecision>>

/** Where somebody else has changed it, what stands there now is told beside each field. */
function told(done: Done, wanted: object, words: string): Answer {
  refresh()
  if (done.ok) return { done: done.isUnchanged ? t.same : words }
  if (done.fault === 'taken') return { faults: { title: t.faults.taken } }
  if (done.fault !== 'changed') return { faults: { [WHOLE]: t.faults[done.fault] } }
  const beside = Object.entries(done.now).flatMap(([field, value]) =>
    isSame(value, wanted[field as keyof typeof wanted]) ? [] : [[field, t.faults.now(inLines(value))]],
  )
  return { faults: { ...(Object.fromEntries(beside) as Record<string, string>), [WHOLE]: t.faults.changed } }
}

const inLines = (value: unknown): string => (Array.isArray(value) ? value.join('; ') : String(value ?? ''))

export async function saveSaid(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, input.backgroundInput, async (actor, wanted) =>
    told(await changeBackground(actor, wanted), wanted, t.saved),
  )
}

export async function saveOne(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, input.decisionInput, async (actor, wanted) =>
    told(await saveDecision(actor, wanted), wanted, wanted.id === null ? t.decisions.added : t.saved),
  )
}

export async function removeOne(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, input.decisionRemovalInput, async (actor, which) =>
    told(await removeDecision(actor, which), {}, t.saved),
  )
}

export async function undo(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, input.backgroundUndoInput, async (actor, which) => {
    const done = await undoBackgroundChange(actor, which)
    refresh()
    return done.ok ? {} : { faults: { [WHOLE]: t.faults[done.fault] } }
  })
}
