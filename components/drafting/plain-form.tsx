'use client'

import { type ReactNode } from 'react'
import { FormOutcome } from '@/components/ui/form-outcome'
import { HiddenFields } from '@/components/ui/hidden-fields'
import { useForm } from '@/components/ui/use-form'
import type { FormAction, FormState } from '@/lib/forms/form-state'

export type PlainFormProps = {
  action: FormAction
  which: Readonly<Record<string, string | number>>
  /** Of its button. */
  label: string
}

/** Fields and a button that sends them, with what it is about and how it went. */
export function PlainForm({
  action,
  which,
  label,
  children,
}: PlainFormProps & { children: (state: FormState) => ReactNode }) {
  const [state, send, isSending] = useForm(action)
  return (
    <form className="form" action={send} noValidate>
      <FormOutcome state={state} />
      <HiddenFields which={which} />
      {children(state)}
      <button className="ds-button" data-variant="secondary" type="submit" disabled={isSending}>
        {label}
      </button>
    </form>
  )
}
