'use client'

import { CheckGroup } from '@/components/ui/check-group'
import { FormOutcome } from '@/components/ui/form-outcome'
import { useForm } from '@/components/ui/use-form'
import type { FormAction } from '@/lib/forms/form-state'
import { REMINDER_KINDS, type ReminderKind } from '@/lib/reminders/reminder'
import { remindersSv as t } from '@/lib/text/reminders-sv'

type Props = { action: FormAction; municipalityId: number; unwanted: readonly ReminderKind[] }

const choices = REMINDER_KINDS.map(kind => ({ value: kind, label: t.kinds[kind], meaning: t.meanings[kind] }))

/** What one wants letters about. */
export function RemindersForm({ action, municipalityId, unwanted }: Props) {
  const [state, send, isSending] = useForm(action)
  const chosen = REMINDER_KINDS.filter(kind => !unwanted.includes(kind))
  return (
    <form className="form" action={send}>
      <FormOutcome state={state} />
      <input type="hidden" name="municipalityId" value={municipalityId} />
      <CheckGroup key={chosen.join()} {...{ state, name: 'wanted', legend: t.chooseLegend, choices, chosen }} />
      <button className="ds-button" type="submit" disabled={isSending}>
        {t.save}
      </button>
    </form>
  )
}
