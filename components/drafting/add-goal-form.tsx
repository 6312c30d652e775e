'use client'

import { Choice } from '@/components/ui/choice'
import { TextArea } from '@/components/ui/text-area'
import type { FormAction } from '@/lib/forms/form-state'
import { draftSv } from '@/lib/text/draft-sv'
import { PlainForm } from './plain-form'

const t = draftSv.tree

type Props = {
  add: FormAction
  which: { municipalityId: number; frameworkId: number }
  parents: readonly { id: number; label: string }[]
}

/** A new goal, last under another. */
export function AddGoalForm({ add, which, parents }: Props) {
  const choices = parents.map(({ id, label }) => ({ value: id, label }))
  return (
    <PlainForm {...{ action: add, which, label: t.adding }}>
      {state => (
        <>
          <Choice {...{ state, name: 'parentId', label: t.under, choices }} chosen={String(parents[0]?.id ?? '')} />
          <TextArea {...{ state, name: 'title', label: t.words }} rows={2} />
        </>
      )}
    </PlainForm>
  )
}
