'use client'

import { Choice } from '@/components/ui/choice'
import { FormOutcome } from '@/components/ui/form-outcome'
import { HiddenFields } from '@/components/ui/hidden-fields'
import { useForm } from '@/components/ui/use-form'
import type { FormAction } from '@/lib/forms/form-state'
import { draftSv } from '@/lib/text/draft-sv'

const t = draftSv.goal

type Props = {
  move: FormAction
  which: { municipalityId: number; frameworkId: number; goalId: number; seen: string }
  parents: readonly { id: number; label: string }[]
  parentId: number
}

/** Moves a goal of a draft under another. */
export function MoveForm({ move, which, parents, parentId }: Props) {
  const [state, send, isSending] = useForm(move)
  const choices = parents.map(({ id, label }) => ({ value: id, label }))
  return (
    <form className="form" action={send} noValidate>
      <FormOutcome state={state} />
      <HiddenFields which={which} />
      <Choice
        {...{ state, name: 'parentId', label: t.moveUnder, hint: t.moveHint, choices }}
        chosen={String(parentId)}
      />
      <button className="ds-button" data-variant="secondary" type="submit" disabled={isSending}>
        {t.move}
      </button>
    </form>
  )
}
