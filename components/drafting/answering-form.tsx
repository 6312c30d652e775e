'use client'

import { CheckGroup } from '@/components/ui/check-group'
import { FormOutcome } from '@/components/ui/form-outcome'
import { HiddenFields } from '@/components/ui/hidden-fields'
import { useForm } from '@/components/ui/use-form'
import type { FormAction } from '@/lib/forms/form-state'
import { partsSv as t } from '@/lib/text/parts-sv'

type Props = {
  action: FormAction
  which: { municipalityId: number; frameworkId: number; goalId: number }
  bodies: readonly { id: number; label: string }[]
  bodyIds: readonly number[]
}

/** Which nämnder and bolag answer for a goal of a draft. */
export function AnsweringForm({ action, which, bodies, bodyIds }: Props) {
  const [state, send, isSending] = useForm(action)
  const choices = bodies.map(({ id, label }) => ({ value: String(id), label }))
  return (
    <form className="form" action={send} noValidate>
      <FormOutcome state={state} />
      <HiddenFields which={{ ...which, seen: JSON.stringify(bodyIds) }} />
      <CheckGroup {...{ state, name: 'bodyIds', legend: t.answers.legend, choices }} chosen={bodyIds.map(String)} />
      <button className="ds-button" data-variant="secondary" type="submit" disabled={isSending}>
        {t.save}
      </button>
    </form>
  )
}
