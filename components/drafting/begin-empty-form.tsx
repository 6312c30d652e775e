'use client'

import { Field } from '@/components/ui/field'
import { FormOutcome } from '@/components/ui/form-outcome'
import { HiddenFields } from '@/components/ui/hidden-fields'
import { useForm } from '@/components/ui/use-form'
import type { FormAction } from '@/lib/forms/form-state'
import { draftSv } from '@/lib/text/draft-sv'

const { about, begin } = draftSv

type Props = { action: FormAction; which: Readonly<Record<string, number>> }

/** A målbild that is no copy begins with what it is called, when it is to hold and what it is all for. */
export function BeginEmptyForm({ action, which }: Props) {
  const [state, send, isSending] = useForm(action)
  return (
    <form className="form" action={send} noValidate>
      <FormOutcome state={state} />
      <HiddenFields which={which} />
      <Field {...{ state, name: 'title', label: about.name, of: 'tom', maxLength: 300 }} />
      <Field {...{ state, name: 'validFrom', label: about.validFrom, of: 'tom', maxLength: 4 }} />
      <Field {...{ state, name: 'validTo', label: about.validTo, of: 'tom', maxLength: 4 }} hint={about.validToHint} />
      <Field {...{ state, name: 'top', label: begin.topWords, of: 'tom', maxLength: 500 }} />
      <button className="ds-button" data-variant="secondary" type="submit" disabled={isSending}>
        {begin.make}
      </button>
    </form>
  )
}
