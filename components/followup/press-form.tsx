'use client'

import { FormOutcome } from '@/components/ui/form-outcome'
import { HiddenFields } from '@/components/ui/hidden-fields'
import { useForm } from '@/components/ui/use-form'
import type { FormAction } from '@/lib/forms/form-state'
import { RoundKeyFields, type RoundKey } from './round-key'

type Props = RoundKey & { action: FormAction; label: string; which: Readonly<Record<string, string>> }

/** One press, of what can be undone. */
export function PressForm({ action, label, which, ...key }: Props) {
  const [state, send, isSending] = useForm(action)
  return (
    <form className="form press" action={send}>
      <FormOutcome state={state} />
      <RoundKeyFields {...key} />
      <HiddenFields which={which} />
      <button className="ds-button" data-variant="secondary" type="submit" disabled={isSending}>
        {label}
      </button>
    </form>
  )
}
