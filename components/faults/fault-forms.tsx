'use client'

import { FormOutcome } from '@/components/ui/form-outcome'
import { HiddenFields } from '@/components/ui/hidden-fields'
import { Labelled } from '@/components/ui/labelled'
import { useForm } from '@/components/ui/use-form'
import { LONGEST_REPORT, type FaultReport } from '@/lib/faults/fault-report'
import { typedIn, type FormAction } from '@/lib/forms/form-state'
import { faultInboxSv as t } from '@/lib/text/fault-inbox-sv'

type Props = { report: FaultReport; municipalityId: number; isOwn: boolean; take: FormAction; settle: FormAction }

/** Takes a report on, or settles it with what was done. */
export function FaultForms({ report: { id, takenBy, state }, municipalityId, isOwn, take, settle }: Props) {
  const [taken, sendTaken, isTaking] = useForm(take)
  const [settled, sendSettled, isSettling] = useForm(settle)
  const which = (
    <>
      <HiddenFields which={{ municipalityId, id }} />
    </>
  )
  return (
    <>
      {!isOwn && (
        <form action={sendTaken}>
          {which}
          <input type="hidden" name="seenTakenBy" value={takenBy?.id ?? ''} />
          <button className="ds-button" data-variant="secondary" type="submit" disabled={isTaking}>
            {state === 'new' ? t.take : t.takeOver}
          </button>
        </form>
      )}
      <FormOutcome state={taken} />
      <details>
        <summary>{t.settle}</summary>
        <form className="form" action={sendSettled} noValidate>
          {which}
          <Labelled id={`svar-${id}`} label={t.answer} fault={settled.faults.answer}>
            {told => (
              <textarea
                rows={3}
                {...told}
                name="answer"
                maxLength={LONGEST_REPORT}
                defaultValue={typedIn(settled, 'answer')}
              />
            )}
          </Labelled>
          <button className="ds-button" type="submit" disabled={isSettling}>
            {t.settle}
          </button>
        </form>
      </details>
      <FormOutcome state={settled} />
    </>
  )
}
