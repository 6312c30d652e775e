'use client'

import { useState } from 'react'
import { ConfirmedButton } from '@/components/ui/confirmed-button'
import { Field } from '@/components/ui/field'
import { FormOutcome } from '@/components/ui/form-outcome'
import { useForm } from '@/components/ui/use-form'
import { UNTOUCHED, WHOLE, type FormAction } from '@/lib/forms/form-state'
import { reviewSv as t } from '@/lib/text/review-sv'
import { isAnythingSaid, SendBackFields, SendBackForm, useSendingBack } from './comments'
import { ReviewedFields, type Reviewed } from './reviewed-fields'

type Props = {
  reviewed: Reviewed
  /** Saying yes takes published values away: from the public, or from the history too, which is asked about first. */
  takesAway: 'fromPublic' | 'forGood' | false
  /** What may be done with it now; nothing is drawn of the rest. */
  may: { approve: boolean; publish: boolean; unschedule: boolean; return: boolean }
  /** The earliest time that can be chosen. */
  soonest: string
  decide: FormAction
}

const UNSENT = { ...UNTOUCHED, faults: { [WHOLE]: t.comments.unsent } }

/** A reviewer's decision. It stays when there is nothing more to decide, to say what was done. */
export function ReviewForms({ reviewed, takesAway, may, soonest, decide: action }: Props) {
  const [decided, decide, isDeciding] = useForm(action)
  const { state: returned, send, isSending: isReturning } = useSendingBack()
  // What was done last is told alone: a return after an approval says the opposite of it.
  const [last, setLast] = useState<'decided' | 'returned' | 'unsent'>('decided')
  const isSending = isDeciding || isReturning
  return (
    <>
      <form
        className="form"
        action={form => {
          setLast('decided')
          decide(form)
        }}
        onSubmit={event => {
          const { submitter } = event.nativeEvent as SubmitEvent
          if (submitter?.getAttribute('value') === 'unschedule' || !isAnythingSaid()) return
          event.preventDefault()
          setLast('unsent')
        }}
      >
        <FormOutcome state={last === 'unsent' ? UNSENT : last === 'decided' ? decided : UNTOUCHED} />
        {(may.publish || may.approve || may.unschedule) && <ReviewedFields {...reviewed} />}
        {may.publish && takesAway !== 'forGood' && (
          <button className="ds-button" type="submit" name="decision" value="publish" disabled={isSending}>
            {takesAway ? t.takeAway.publish : may.approve ? t.approveAndPublish : t.publish}
          </button>
        )}
        {may.publish && takesAway === 'forGood' && (
          <ConfirmedButton
            {...{ label: t.takeAway.publish, question: t.takeAway.sure, yes: t.takeAway.yes, cancel: t.cancel }}
            name="decision"
            value="publish"
            disabled={isSending}
          />
        )}
        {may.approve && (
          <button
            className="ds-button"
            data-variant="secondary"
            type="submit"
            name="decision"
            value="approve"
            disabled={isSending}
          >
            {t.approve}
          </button>
        )}
        {may.publish && !takesAway && (
          <details className="later">
            <summary>{t.later.title}</summary>
            <Field
              state={decided}
              name="publishAt"
              type="datetime-local"
              label={t.later.when}
              hint={t.later.hint}
              min={soonest}
              defaultValue={soonest}
            />
            <button className="ds-button" type="submit" name="decision" value="schedule" disabled={isSending}>
              {t.later.button}
            </button>
          </details>
        )}
        {may.unschedule && (
          <button
            className="ds-button"
            data-variant="secondary"
            type="submit"
            name="decision"
            value="unschedule"
            disabled={isSending}
          >
            {t.later.cancel}
          </button>
        )}
      </form>
      <SendBackForm
        send={form => {
          setLast('returned')
          send(form)
        }}
      >
        <FormOutcome state={last === 'returned' ? returned : UNTOUCHED} />
        {may.return && <SendBackFields {...{ reviewed, isSending }} />}
      </SendBackForm>
    </>
  )
}
