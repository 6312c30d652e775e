'use client'

import { FormOutcome } from '@/components/ui/form-outcome'
import { HiddenFields } from '@/components/ui/hidden-fields'
import { useForm } from '@/components/ui/use-form'
import type { FormAction } from '@/lib/forms/form-state'
import { actionEditingSv } from '@/lib/text/action-editing-sv'
import { ActionKeyFields, type ActionKey } from './action-key-fields'

const t = actionEditingSv.tasks

type Props = ActionKey & {
  taskId: number
  /** What it becomes: a day, or '' for not done. */ doneOn: string
  setDone: FormAction
}

export function DoneForm({ taskId, doneOn, setDone, ...key }: Props) {
  const [state, send, isSending] = useForm(setDone)
  return (
    <form action={send}>
      <FormOutcome state={state} />
      <ActionKeyFields {...key} />
      <HiddenFields which={{ taskId, doneOn }} />
      <button className="ds-button" data-variant="secondary" type="submit" disabled={isSending}>
        {doneOn === '' ? t.setUndone : t.setDone}
      </button>
    </form>
  )
}
