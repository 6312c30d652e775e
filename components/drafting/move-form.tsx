'use client'

import { Choice } from '@/components/ui/choice'
import type { FormAction } from '@/lib/forms/form-state'
import { draftSv } from '@/lib/text/draft-sv'
import { PlainForm } from './plain-form'

const t = draftSv.goal

type Props = {
  move: FormAction
  which: { municipalityId: number; frameworkId: number; goalId: number; seen: string }
  parents: readonly { id: number; label: string }[]
  parentId: number
}

/** Moves a goal of a draft under another. */
export function MoveForm({ move, which, parents, parentId }: Props) {
  const choices = parents.map(({ id, label }) => ({ value: id, label }))
  return (
    <PlainForm {...{ action: move, which, label: t.move }}>
      {state => (
        <Choice
          {...{ state, name: 'parentId', label: t.moveUnder, hint: t.moveHint, choices }}
          chosen={String(parentId)}
        />
      )}
    </PlainForm>
  )
}
