'use client'

import { useActionState } from 'react'
import { HiddenFields } from './hidden-fields'
import { UNTOUCHED, type FormAction } from '@/lib/forms/form-state'
import { ConfirmedButton } from './confirmed-button'
import { FormOutcome } from './form-outcome'

type Props = {
  action: FormAction
  /** Hidden fields: what it is done with. */
  which: Readonly<Record<string, string | number>>
  words: { label: string; question: string; yes: string; cancel: string }
}

/** A button that asks before it does something. */
export function AskingForm({ action, which, words }: Props) {
  const [state, send, isSending] = useActionState(action, UNTOUCHED)
  return (
    <form action={send}>
      <FormOutcome state={state} />
      <HiddenFields which={which} />
      <ConfirmedButton {...words} disabled={isSending} />
    </form>
  )
}
