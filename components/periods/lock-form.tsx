'use client'

import { Field } from '@/components/ui/field'
import { FormOutcome } from '@/components/ui/form-outcome'
import { TextArea } from '@/components/ui/text-area'
import { useForm } from '@/components/ui/use-form'
import type { FormAction } from '@/lib/forms/form-state'
import { locksSv as t } from '@/lib/text/locks-sv'

/** Locks the periods of some years. */
export function LockForm({ municipalityId, lock }: { municipalityId: number; lock: FormAction }) {
  const [state, send, isSending] = useForm(lock)
  return (
    <form className="form" action={send} noValidate>
      <FormOutcome state={state} />
      <input type="hidden" name="municipalityId" value={municipalityId} />
      <Field state={state} name="firstYear" label={t.firstYear} hint={t.yearHint} inputMode="numeric" maxLength={4} />
      <Field state={state} name="lastYear" label={t.lastYear} inputMode="numeric" maxLength={4} />
      <TextArea state={state} name="why" label={t.why} hint={t.whyHint} />
      <Field state={state} name="until" type="date" label={t.until} hint={t.untilHint} />
      <button className="ds-button" type="submit" disabled={isSending}>
        {t.lock}
      </button>
    </form>
  )
}
