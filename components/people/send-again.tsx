'use client'

import { FormOutcome } from '@/components/ui/form-outcome'
import { HiddenFields } from '@/components/ui/hidden-fields'
import { useForm } from '@/components/ui/use-form'
import type { FormAction } from '@/lib/forms/form-state'
import { lettersSv as t } from '@/lib/text/letters-sv'

/** Sends one letter at once, without waiting for the next try. */
export function SendAgain({ action, id, municipalityId }: { action: FormAction; id: string; municipalityId: number }) {
  const [state, send, isSending] = useForm(action)
  return (
    <form action={send}>
      <HiddenFields which={{ id, municipalityId }} />
      <button className="as-link" type="submit" disabled={isSending}>
        {t.again}
      </button>
      <FormOutcome state={state} />
    </form>
  )
}
