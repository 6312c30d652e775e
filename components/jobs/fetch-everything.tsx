'use client'
import { useActionState } from 'react'
import { FormOutcome } from '@/components/ui/form-outcome'
import { UNTOUCHED, type FormAction } from '@/lib/forms/form-state'
import { jobsSv as t } from '@/lib/text/jobs-sv'

/** Puts every indicator with a source in the queue. */
export function FetchEverything({ municipalityId, fetchAll }: { municipalityId: number; fetchAll: FormAction }) {
  const [state, send, isSending] = useActionState(fetchAll, UNTOUCHED)
  return (
    <form className="form" action={send}>
      <FormOutcome state={state} />
      <input type="hidden" name="municipalityId" value={municipalityId} />
      <button className="ds-button" type="submit" disabled={isSending}>
        {t.fetchAll}
      </button>
    </form>
  )
}
