'use client'

import { FormOutcome } from '@/components/ui/form-outcome'
import { HiddenFields } from '@/components/ui/hidden-fields'
import { useForm } from '@/components/ui/use-form'
import type { FormAction } from '@/lib/forms/form-state'

type Props = {
  action: FormAction
  which: Readonly<Record<string, string | number>>
  label: string
  /** What it does it with, for who hears the button alone. */
  of?: string
}

/** A button that does something that can be done back again, and so does not ask. */
export function OneButtonForm({ action, which, label, of }: Props) {
  const [state, send, isSending] = useForm(action)
  return (
    <form action={send}>
      <FormOutcome state={state} />
      <HiddenFields which={which} />
      <button className="ds-button" data-variant="secondary" type="submit" disabled={isSending} aria-label={of}>
        {label}
      </button>
    </form>
  )
}
