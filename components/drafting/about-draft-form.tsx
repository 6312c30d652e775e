'use client'

import { Choice } from '@/components/ui/choice'
import { Field } from '@/components/ui/field'
import { FormOutcome } from '@/components/ui/form-outcome'
import { HiddenFields } from '@/components/ui/hidden-fields'
import { useForm } from '@/components/ui/use-form'
import type { FormAction } from '@/lib/forms/form-state'
import { draftSv } from '@/lib/text/draft-sv'

const t = draftSv.about

type Props = {
  action: FormAction
  /** Hidden fields: of what it is made, or which draft it is. */
  which: Readonly<Record<string, string | number>>
  about: { title: string; validFrom: number; validTo: number | null; isKept: boolean }
  /** From when the former counts changes; null where there is none. */
  former: number | null
  label: string
}

/** What a målbild in draft is called, when it is to hold and from when changes are counted. */
export function AboutDraftForm({ action, which, about, former, label }: Props) {
  const [state, send, isSending] = useForm(action)
  const of = (name: 'validFrom' | 'validTo') => ({ state, name, label: t[name], maxLength: 4 })
  const baselines = [
    { value: 'own', label: t.ownYear },
    ...(former === null ? [] : [{ value: 'kept', label: t.kept(former) }]),
  ]
  return (
    <form className="form" action={send} noValidate>
      <FormOutcome state={state} />
      <HiddenFields which={which} />
      <Field {...{ state, name: 'title', label: t.name }} defaultValue={about.title} maxLength={300} />
      <Field {...of('validFrom')} defaultValue={about.validFrom} inputMode="numeric" />
      <Field {...of('validTo')} defaultValue={about.validTo ?? ''} hint={t.validToHint} inputMode="numeric" />
      <Choice
        {...{ state, name: 'baseline', label: t.baseline, hint: t.baselineHint, choices: baselines }}
        chosen={about.isKept ? 'kept' : 'own'}
      />
      <button className="ds-button" type="submit" disabled={isSending}>
        {label}
      </button>
    </form>
  )
}
