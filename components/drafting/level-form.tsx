'use client'

import { Field } from '@/components/ui/field'
import { FormOutcome } from '@/components/ui/form-outcome'
import { HiddenFields } from '@/components/ui/hidden-fields'
import { useForm } from '@/components/ui/use-form'
import type { FormAction } from '@/lib/forms/form-state'
import { draftSv } from '@/lib/text/draft-sv'

const t = draftSv.levels

type Props = {
  action: FormAction
  which: Readonly<Record<string, string | number>>
  /** What tells the form's fields from those of others on the page. */
  of: string
  names: { singular: string; plural: string } | null
  label: string
}

/** What the goals of a level are called. */
export function LevelForm({ action, which, of, names, label }: Props) {
  const [state, send, isSending] = useForm(action)
  return (
    <form className="form" action={send} noValidate>
      <FormOutcome state={state} />
      <HiddenFields which={which} />
      <Field
        {...{ state, of, name: 'singular', label: t.singular, hint: t.singularHint, maxLength: 60 }}
        defaultValue={names?.singular ?? ''}
      />
      <Field
        {...{ state, of, name: 'plural', label: t.plural, hint: t.pluralHint, maxLength: 60 }}
        defaultValue={names?.plural ?? ''}
      />
      <button className="ds-button" data-variant="secondary" type="submit" disabled={isSending}>
        {label}
      </button>
    </form>
  )
}
