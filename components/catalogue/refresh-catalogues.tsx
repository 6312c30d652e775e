'use client'

import { FormOutcome } from '@/components/ui/form-outcome'
import { useForm } from '@/components/ui/use-form'
import type { FormAction } from '@/lib/forms/form-state'
import { catalogueWorkSv as t } from '@/lib/text/catalogue-work-sv'

type Props = { municipalityId: number; isFirst: boolean; refresh: FormAction; jobsHref: string }

/** Puts in the queue that the catalogues are fetched. */
export function RefreshCatalogues({ municipalityId, isFirst, refresh, jobsHref }: Props) {
  const [state, send, isSending] = useForm(refresh)
  return (
    <form className="form" action={send}>
      <FormOutcome state={state} />
      {state.done && (
        <p>
          <a href={jobsHref}>{t.toJobs}</a>
        </p>
      )}
      <input type="hidden" name="municipalityId" value={municipalityId} />
      <button className="ds-button" data-variant={isFirst ? 'primary' : 'secondary'} type="submit" disabled={isSending}>
        {isFirst ? t.refreshFirst : t.refresh}
      </button>
    </form>
  )
}
