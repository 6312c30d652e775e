'use client'

import { useActionState } from 'react'
import { ConfirmedButton } from '@/components/ui/confirmed-button'
import { FormOutcome } from '@/components/ui/form-outcome'
import { UNTOUCHED, type FormAction } from '@/lib/forms/form-state'
import { actionEditingSv as t } from '@/lib/text/action-editing-sv'
import { ActionKeyFields, type ActionKey } from './action-key-fields'

type Props = ActionKey & {
  action: FormAction
  words: { label: string; question: string; yes: string }
  /** What of the action it is about, beside the action itself. */
  of?: { name: string; value: string | number }
}

/** A button that asks before it does something with an action, or with something of it. */
export function ConfirmedForm({ action, words, of, ...key }: Props) {
  const [state, send, isSending] = useActionState(action, UNTOUCHED)
  return (
    <form action={send}>
      <FormOutcome state={state} />
      <ActionKeyFields {...key} />
      {of && <input type="hidden" {...of} />}
      <ConfirmedButton {...words} cancel={t.cancel} disabled={isSending} />
    </form>
  )
}
