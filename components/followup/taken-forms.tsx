'use client'

import { useState, type ReactNode } from 'react'
import { FormOutcome } from '@/components/ui/form-outcome'
import { HiddenFields } from '@/components/ui/hidden-fields'
import { useForm } from '@/components/ui/use-form'
import { UNTOUCHED, type FormAction, type FormState } from '@/lib/forms/form-state'
import { RoundKeyFields, type RoundKey } from './round-key'

/** One press: what stands before it, folded where it has a summary, and what it sends. */
type Press = { label: string; which: Readonly<Record<string, string>>; about?: ReactNode; summary?: string }
type Props = RoundKey & { actions: Record<'take' | 'undo', FormAction>; take: Press | null; undo: Press | null }

/** Takes answers over, and leaves them again. What was done last is told here, when there is nothing left to press too. */
export function TakenForms({ actions, take, undo, ...key }: Props) {
  const [told, tell] = useState<FormState>(UNTOUCHED)
  const said =
    (action: FormAction): FormAction =>
    async (before, form) => {
      const state = await action(before, form)
      tell(state)
      return state
    }
  const [, takeThem, isTaking] = useForm(said(actions.take))
  const [, undoThem, isUndoing] = useForm(said(actions.undo))
  const isSending = isTaking || isUndoing
  return (
    <>
      <FormOutcome state={told} />
      {take && <PressForm {...take} {...key} send={takeThem} isSending={isSending} />}
      {undo && <PressForm {...undo} {...key} send={undoThem} isSending={isSending} />}
    </>
  )
}

type PressProps = Press & RoundKey & { send: (form: FormData) => void; isSending: boolean }

function PressForm({ label, which, about, summary, send, isSending, ...key }: PressProps) {
  const form = (
    <form className="form press" action={send}>
      <RoundKeyFields {...key} />
      <HiddenFields which={which} />
      <button className="ds-button" data-variant="secondary" type="submit" disabled={isSending}>
        {label}
      </button>
    </form>
  )
  if (!summary)
    return (
      <>
        {about}
        {form}
      </>
    )
  return (
    <details>
      <summary>{summary}</summary>
      {about}
      {form}
    </details>
  )
}
