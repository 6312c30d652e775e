'use server'

import { redirect, RedirectType } from 'next/navigation'
import { refresh } from 'next/cache'
import { ACTION_FIELDS, type ActionFields } from '@/lib/actions/action'
import { differing } from '@/lib/differing'
import * as input from '@/lib/actions/action-input'
import { addAction, changeAction, removeAction, restoreAction } from '@/lib/actions/commands'
import { fieldInWords } from '@/lib/actions/field-words'
import { addTask, removeNote, removeTask, reportOnAction, setTaskDone } from '@/lib/actions/report-commands'
import { undoChange } from '@/lib/actions/undo-commands'
import { getActionChoices, getWorkAction } from '@/lib/actions/work-queries'
import type { SignedIn } from '@/lib/auth/sessions'
import { WHOLE, type FormState } from '@/lib/forms/form-state'
import { receive, type Answer } from '@/lib/forms/receive'
import { workPaths } from '@/lib/municipality/work-paths'
import { getSlugOf } from '@/lib/people/queries'
import { actionEditingSv as t, statusNames } from '@/lib/text/action-editing-sv'

type Fault = Exclude<keyof typeof t.faults, 'statusChanged' | 'now'>

/** Beside which field a fault of the whole is told. */
const BESIDE: Partial<Record<Fault, keyof ActionFields | 'day' | 'text'>> = {
  ...{ backwards: 'endYear', misplaced: 'strategyId', noStrategy: 'strategyId', noOwner: 'ownerId' },
  ...{ noDistrict: 'districtIds', noIndicator: 'indicatorIds', ahead: 'day', nothing: 'text' },
}
const faultOf = (fault: Fault): Answer => ({ faults: { [BESIDE[fault] ?? WHOLE]: t.faults[fault] } })

function told(done: { ok: true } | { ok: false; fault: Fault }, words?: string): Answer {
  refresh()
  return done.ok ? { done: words } : faultOf(done.fault)
}

export async function add(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, input.newActionInput, async (actor, wanted) => {
    const added = await addAction(actor, wanted)
    if (!added.ok) return faultOf(added.fault)
    redirect(workPaths.action(await getSlugOf(wanted.municipalityId), added.actionId), RedirectType.push)
  })
}

export async function save(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, input.actionInput, async (actor, wanted) => {
    const saved = await changeAction(actor, wanted)
    if (!saved.ok && saved.fault === 'changed') {
      refresh()
      return changed(actor, wanted, saved.now)
    }
    return told(saved, saved.ok && saved.isUnchanged ? t.edit.same : t.edit.saved)
  })
}

/** What holds by now, beside each field where it is something else than what was typed. */
async function changed(
  actor: SignedIn,
  { municipalityId, actionId, ...typed }: ActionFields & { municipalityId: number; actionId: number },
  now: ActionFields,
): Promise<Answer> {
  const action = await getWorkAction(actor, municipalityId, actionId)
  const choices = action && (await getActionChoices(actor, { municipalityId, frameworkId: action.framework.id }))
  if (!choices) return faultOf('missing')
  const wordsOf = fieldInWords(choices, action)
  const beside = differing<ActionFields>(ACTION_FIELDS, now, typed).map(field => {
    const value = now[field]
    return [
      field,
      t.faults.now(wordsOf(field, value === null ? null : Array.isArray(value) ? value.join(', ') : String(value))),
    ]
  })
  return { faults: { [WHOLE]: t.faults.changed, ...Object.fromEntries(beside) } }
}

export async function remove(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, input.removalInput, async (actor, key) => told(await removeAction(actor, key)))
}

export async function restore(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, input.removalInput, async (actor, key) => told(await restoreAction(actor, key)))
}

export async function report(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, input.reportInput, async (actor, said) => {
    const done = await reportOnAction(actor, said)
    if (done.ok || done.fault !== 'changed') return told(done, t.report.saved)
    refresh()
    return { faults: { status: t.faults.statusChanged(statusNames[done.now]) } }
  })
}

export async function dropNote(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, input.noteInput, async (actor, note) => told(await removeNote(actor, note)))
}

export async function newTask(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, input.taskInput, async (actor, task) => told(await addTask(actor, task), t.tasks.added))
}

export async function setDone(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, input.doneInput, async (actor, task) => told(await setTaskDone(actor, task)))
}

export async function dropTask(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, input.taskRemovalInput, async (actor, task) => told(await removeTask(actor, task)))
}

export async function undo(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, input.undoInput, async (actor, entry) => told(await undoChange(actor, entry), t.history.undone))
}
