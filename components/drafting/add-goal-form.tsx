'use client'

import { Choice } from '@/components/ui/choice'
import { FormOutcome } from '@/components/ui/form-outcome'
import { HiddenFields } from '@/components/ui/hidden-fields'
import { TextArea } from '@/components/ui/text-area'
import { useForm } from '@/components/ui/use-form'
import type { FormAction } from '@/lib/forms/form-state'
import { draftSv } from '@/lib/text/draft-sv'

const t = draftSv.tree

type Props = {
  add: FormAction
  which: { municipalityId: number; frameworkId: number }
  parents: readonly { id: number; label: string }[]
}

/** A new goal, last under another. */
export function AddGoalForm({ add, which, parents }: Props) {
  const [state, send, isSending] = useForm(add)
  const choices = parents.map(({ id, label }) => ({ value: id, label }))
  return (
    <form className="form" action={send} noValidate>
      <FormOutcome state={state} />
      <HiddenFields which={which} />
      <Choice {...{ state, name: 'parentId', label: t.under, choices }} chosen={String(parents[0]?.id ?? '')} />
      <TextArea {...{ state, name: 'title', label: t.words }} rows={2} />
      <button className="ds-button" data-variant="secondary" type="submit" disabled={isSending}>
        {t.adding}
      </button>
    </form>
  )
}
