'use client'

import { Field } from '@/components/ui/field'
import { FormOutcome } from '@/components/ui/form-outcome'
import { HiddenFields } from '@/components/ui/hidden-fields'
import { useForm } from '@/components/ui/use-form'
import type { FormAction } from '@/lib/forms/form-state'
import { draftSv } from '@/lib/text/draft-sv'

const t = draftSv.adoption

type Props = { propose: FormAction; which: { municipalityId: number; frameworkId: number } }

/** When and by whom a målbild was decided. */
export function ProposeForm({ propose, which }: Props) {
  const [state, send, isSending] = useForm(propose)
  return (
    <form className="form" action={send} noValidate>
      <FormOutcome state={state} />
      <HiddenFields which={which} />
      <Field {...{ state, name: 'decidedOn', label: t.decidedOn, type: 'date' }} />
      <Field {...{ state, name: 'decidedBy', label: t.decidedBy, hint: t.decidedByHint, maxLength: 200 }} />
      <button className="ds-button" type="submit" disabled={isSending}>
        {t.propose}
      </button>
    </form>
  )
}
