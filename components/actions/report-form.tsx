'use client'

import { Choice } from '@/components/ui/choice'
import { Field } from '@/components/ui/field'
import { FormOutcome } from '@/components/ui/form-outcome'
import { TextArea } from '@/components/ui/text-area'
import { useForm } from '@/components/ui/use-form'
import { STATUSES, type Status } from '@/lib/actions/action'
import type { FormAction } from '@/lib/forms/form-state'
import { actionEditingSv, statusNames } from '@/lib/text/action-editing-sv'
import { ActionKeyFields, type ActionKey } from './action-key-fields'

const t = actionEditingSv.report

type Props = ActionKey & { report: FormAction; status: Status; /** ISO */ today: string }

/** How an action goes: by a strategist, or whoever is named for it. */
export function ReportForm({ report, status, today, ...key }: Props) {
  const [state, send, isSending] = useForm(report)
  return (
    <form className="form" action={send} noValidate>
      <FormOutcome state={state} />
      <ActionKeyFields {...key} />
      <input type="hidden" name="seenStatus" value={status} />
      <Choice
        {...{ state, name: 'status', of: 'nu', label: t.status, chosen: status }}
        choices={STATUSES.map(value => ({ value, label: statusNames[value] }))}
      />
      <Field {...{ state, name: 'day', label: t.day }} type="date" max={today} defaultValue={today} />
      <TextArea {...{ state, name: 'text', label: t.text, hint: t.textHint }} />
      <button className="ds-button" type="submit" disabled={isSending}>
        {t.save}
      </button>
    </form>
  )
}
