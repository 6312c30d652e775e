'use client'

import { ConfirmedButton } from '@/components/ui/confirmed-button'
import { FormOutcome } from '@/components/ui/form-outcome'
import { TextArea } from '@/components/ui/text-area'
import { useForm } from '@/components/ui/use-form'
import type { FormAction } from '@/lib/forms/form-state'
import { reviewSv as t } from '@/lib/text/review-sv'
import { ReviewedFields, type Reviewed } from './reviewed-fields'

/** Takes from the public what has been published, with a reason. */
export function WithdrawForm({ reviewed, may, action }: { reviewed: Reviewed; may: boolean; action: FormAction }) {
  const [state, send, isSending] = useForm(action)
  if (!may) return <FormOutcome state={state} />
  return (
    <details className="withdraw">
      <summary>{t.withdrawTitle}</summary>
      <p>{t.withdrawLead}</p>
      <form className="form" action={send} noValidate>
        <FormOutcome state={state} />
        <ReviewedFields {...reviewed} />
        <TextArea state={state} name="reason" label={t.withdrawReason} />
        <label className="choice">
          <input type="checkbox" name="isSecret" value="yes" defaultChecked={'isSecret' in state.typed} />
          <span>
            {t.withdrawSecret} <span className="soft">({t.withdrawSecretMeaning})</span>
          </span>
        </label>
        <ConfirmedButton
          {...{ label: t.withdraw, question: t.withdrawSure, yes: t.withdrawYes, cancel: t.cancel }}
          disabled={isSending}
        />
      </form>
    </details>
  )
}
