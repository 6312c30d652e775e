'use client'

import { FormOutcome } from '@/components/ui/form-outcome'
import { HiddenFields } from '@/components/ui/hidden-fields'
import { useForm } from '@/components/ui/use-form'
import type { ProviderFault } from '@/lib/auth/provider-fault'
import { UNTOUCHED, WHOLE, type FormAction } from '@/lib/forms/form-state'
import { providerSv } from '@/lib/text/provider-sv'

type Props = {
  action: FormAction
  label: string
  slug: string
  to: 'start' | 'account'
  /** Why it didn't go when they last went there. */
  fault: ProviderFault | null
}

/** To the service that signs people in. */
export function ProviderForm({ action, label, slug, to, fault }: Props) {
  const before = fault ? { ...UNTOUCHED, faults: { [WHOLE]: providerSv.faults[fault] } } : UNTOUCHED
  const [state, send, isSending] = useForm(action, before)
  return (
    <form className="form" action={send}>
      <FormOutcome state={state} />
      <HiddenFields which={{ slug, to }} />
      <button className="ds-button" type="submit" disabled={isSending}>
        {label}
      </button>
    </form>
  )
}
