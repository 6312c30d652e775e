'use client'

import { Choice } from '@/components/ui/choice'
import { Field } from '@/components/ui/field'
import { FormOutcome } from '@/components/ui/form-outcome'
import { Tick } from '@/components/ui/tick'
import { useForm } from '@/components/ui/use-form'
import type { FormAction } from '@/lib/forms/form-state'
import type { NextRound } from '@/lib/followup/next-round'
import { followUpWorkSv as t } from '@/lib/text/followup-work-sv'

type Props = {
  open: FormAction
  municipalityId: number
  frameworks: readonly { id: number; title: string }[]
  /** What is proposed. */
  next: NextRound
}

/** Opens a round. */
export function NewRoundForm({ open, municipalityId, frameworks, next }: Props) {
  const [state, send, isSending] = useForm(open)
  const year = { inputMode: 'numeric', maxLength: 4 } as const
  return (
    <form className="form" action={send} noValidate>
      <FormOutcome state={state} />
      <input type="hidden" name="municipalityId" value={municipalityId} />
      <Field state={state} name="year" label={t.year} hint={t.yearHint} defaultValue={next.year} {...year} />
      <Choice
        {...{ state, name: 'frameworkId', label: t.framework, chosen: String(next.frameworkId ?? '') }}
        choices={frameworks.map(({ id, title }) => ({ value: id, label: title }))}
      />
      <Field
        state={state}
        name="lastYear"
        label={t.lastYear}
        hint={t.lastYearHint}
        defaultValue={next.lastYear}
        {...year}
      />
      <Field state={state} name="deadline" type="date" label={t.deadline} defaultValue={next.deadline} />
      <Tick state={state} name="isLocked" label={t.lock} hint={t.lockMeaning} isTicked={false} />
      <button className="ds-button" type="submit" disabled={isSending}>
        {t.open}
      </button>
    </form>
  )
}
