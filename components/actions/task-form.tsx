'use client'

import { Field } from '@/components/ui/field'
import { FormOutcome } from '@/components/ui/form-outcome'
import { useForm } from '@/components/ui/use-form'
import type { FormAction } from '@/lib/forms/form-state'
import { actionEditingSv } from '@/lib/text/action-editing-sv'
import { ActionKeyFields, type ActionKey } from './action-key-fields'

const t = actionEditingSv.tasks

export function TaskForm({ add, ...key }: ActionKey & { add: FormAction }) {
  const [state, send, isSending] = useForm(add)
  return (
    <form className="form" action={send} noValidate>
      <FormOutcome state={state} />
      <ActionKeyFields {...key} />
      <Field {...{ state, name: 'title', of: 'uppgift', label: t.task }} maxLength={300} />
      <Field {...{ state, name: 'dueOn', label: t.dueOn }} type="date" />
      <button className="ds-button" data-variant="secondary" type="submit" disabled={isSending}>
        {t.add}
      </button>
    </form>
  )
}
