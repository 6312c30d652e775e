'use client'

import { Field } from '@/components/ui/field'
import { FormOutcome } from '@/components/ui/form-outcome'
import { HiddenFields } from '@/components/ui/hidden-fields'
import { useForm } from '@/components/ui/use-form'
import type { FormAction } from '@/lib/forms/form-state'
import { indicatorEditingSv } from '@/lib/text/indicator-editing-sv'

const t = indicatorEditingSv.responsible

type Props = {
  action: FormAction
  which: { municipalityId: number; indicatorId: number }
  responsible: string | null
  bodies: readonly string[]
}

/** Which nämnd or bolag answers for an indicator. */
export function ResponsibleForm({ action, which, responsible, bodies }: Props) {
  const [state, send, isSending] = useForm(action)
  return (
    <form className="form" action={send} noValidate>
      <FormOutcome state={state} />
      <HiddenFields which={{ ...which, seen: responsible ?? '' }} />
      <Field
        {...{ state, name: 'responsible', label: t.label, hint: t.hint, list: 'organ', maxLength: 200 }}
        defaultValue={responsible ?? ''}
      />
      <datalist id="organ">
        {bodies.map(name => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <button className="ds-button" data-variant="secondary" type="submit" disabled={isSending}>
        {t.save}
      </button>
    </form>
  )
}
