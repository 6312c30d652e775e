'use client'
import { FormOutcome } from '@/components/ui/form-outcome'
import { useForm } from '@/components/ui/use-form'
import type { FormAction } from '@/lib/forms/form-state'
import { jobsSv as t } from '@/lib/text/jobs-sv'

/** Puts every indicator with a source in the queue. */
export function FetchEverything({ municipalityId, fetchAll }: { municipalityId: number; fetchAll: FormAction }) {
  const [state, send, isSending] = useForm(fetchAll)
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
