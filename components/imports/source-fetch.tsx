'use client'
import { FormOutcome } from '@/components/ui/form-outcome'
import { HiddenFields } from '@/components/ui/hidden-fields'
import { useForm } from '@/components/ui/use-form'
import type { FormAction } from '@/lib/forms/form-state'
import { sourcesSv as t } from '@/lib/text/sources-sv'

type Props = { municipalityId: number; indicatorId: number; source: string; isFirst: boolean; fetch: FormAction }

/** Asks the source what it says by now. */
export function SourceFetch({ municipalityId, indicatorId, source, isFirst, fetch }: Props) {
  const [state, send, isSending] = useForm(fetch)
  return (
    <form className="form" action={send}>
      <FormOutcome state={state} />
      <HiddenFields which={{ municipalityId, indicatorId }} />
      <button className="ds-button" type="submit" disabled={isSending} data-variant={isFirst ? undefined : 'secondary'}>
        {isSending ? t.fetching : isFirst ? t.fetch(source) : t.again}
      </button>
    </form>
  )
}
