'use server'

import { refresh } from 'next/cache'
import { redirect, RedirectType } from 'next/navigation'
import { WHOLE, type FormState } from '@/lib/forms/form-state'
import { receive, type Answer } from '@/lib/forms/receive'
import { receiveSent } from '@/lib/forms/receive-sent'
import * as input from '@/lib/framework/draft/draft-input'
import { changeDraft, describeDraft, discardDraft } from '@/lib/framework/draft/framework-commands'
import { addGoal, moveGoal, placeGoal, removeGoal, restoreGoal, stepGoal } from '@/lib/framework/draft/goal-commands'
import { markReading } from '@/lib/framework/draft/reading-commands'
import { undoGoalChange } from '@/lib/framework/draft/undo-commands'
import { workPaths } from '@/lib/municipality/work-paths'
import { undoOutline } from '@/lib/outline/commands'
import { getSlugOf } from '@/lib/people/queries'
import { draftSv as t } from '@/lib/text/draft-sv'
import { workSv } from '@/lib/text/work-sv'

const FAULTS = { ...t.faults, signedOut: workSv.signIn.first, malformed: t.faults.missing }
type Fault = Exclude<keyof typeof FAULTS, 'movedMeanwhile'>
type Not = { ok: false; fault: Fault } | { ok: false; fault: 'movedMeanwhile'; now: string }
type Done = { ok: true } | Not

const inWords = (not: Not): string => ('now' in not ? t.faults.movedMeanwhile(not.now) : FAULTS[not.fault])

function told(done: Done, words?: string): Answer {
  refresh()
  return done.ok ? { done: words } : { faults: { [WHOLE]: inWords(done) } }
}

type Said = { said: string; number: string | null }

/** A step of a goal, sent by the tree itself: what is said of it, and what number it has by then. */
export async function step(sent: unknown): Promise<Said> {
  return saidOf(await receiveSent(sent, input.stepInput, stepGoal))
}

/** The same of one that was let go somewhere. */
export async function place(sent: unknown): Promise<Said> {
  return saidOf(await receiveSent(sent, input.placeInput, placeGoal))
}

function saidOf(done: { ok: true; number: string } | Not): Said {
  refresh()
  if (done.ok) return { said: t.tree.moved(done.number), number: done.number }
  return { said: inWords(done), number: null }
}

export async function move(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, input.spotInput, async (actor, wanted) => {
    const done = await moveGoal(actor, wanted)
    return told(done, done.ok ? t.goal.movedTo(done.number) : undefined)
  })
}

export async function add(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, input.newGoalInput, async (actor, wanted) => told(await addGoal(actor, wanted), t.tree.added))
}

export async function remove(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, input.draftGoalInput, async (actor, goal) => told(await removeGoal(actor, goal)))
}

export async function restore(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, input.draftGoalInput, async (actor, goal) => told(await restoreGoal(actor, goal)))
}

export async function markRead(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, input.readingInput, async (actor, goal) => told(await markReading(actor, goal)))
}

export async function undo(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, input.draftUndoInput, async (actor, entry) =>
    told(await undoGoalChange(actor, entry), t.history.undone),
  )
}

export async function undoFile(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, input.draftUndoInput, async (actor, entry) =>
    told(await undoOutline(actor, entry), t.history.undone),
  )
}

export async function saveAbout(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, input.draftInput, async (actor, about) => {
    const saved = await changeDraft(actor, about)
    if (!saved.ok && saved.fault === 'backwards') return { faults: { validTo: t.faults.backwards } }
    return told(saved, saved.ok && saved.isUnchanged ? t.about.same : t.about.saved)
  })
}

export async function describe(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, input.describedInput, async (actor, said) => {
    const saved = await describeDraft(actor, said)
    return told(saved, saved.ok && saved.isUnchanged ? t.about.same : t.about.saved)
  })
}

export async function discard(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, input.discardInput, async (actor, draft) => {
    const done = await discardDraft(actor, draft)
    if (!done.ok) return told(done)
    redirect(workPaths.goals(await getSlugOf(draft.municipalityId)), RedirectType.push)
  })
}
