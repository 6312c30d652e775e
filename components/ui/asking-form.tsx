'use client'

import { HiddenFields } from './hidden-fields'
import type { FormAction } from '@/lib/forms/form-state'
import { ConfirmedButton } from './confirmed-button'
import { FormOutcome } from './form-outcome'
import { useForm } from './use-form'

type Props = {
  action: FormAction
  /** Hidden fields: what it is done with. */
  which: Readonly<Record<string, string | number>>
  words: { label: string; question: string; yes: string; cancel: string }
}

/** A button that asks before it does something. */
export function AskingForm({ action, which, words }: Props) {
  const [state, send, isSending] = useForm(action)
  return (
    <form action={send}>
      <FormOutcome state={state} />
      <HiddenFields which={which} />
      <ConfirmedButton {...words} disabled={isSending} />
    </form>
  )
}
