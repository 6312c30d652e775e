'use client'

import { CheckGroup } from '@/components/ui/check-group'
import type { FormAction } from '@/lib/forms/form-state'
import { partsSv as t } from '@/lib/text/parts-sv'
import { PlainForm } from './plain-form'

type Props = {
  action: FormAction
  which: { municipalityId: number; frameworkId: number; goalId: number }
  bodies: readonly { id: number; label: string }[]
  bodyIds: readonly number[]
}

/** Which nämnder and bolag answer for a goal of a draft. */
export function AnsweringForm({ action, which, bodies, bodyIds }: Props) {
  const choices = bodies.map(({ id, label }) => ({ value: String(id), label }))
  return (
    <PlainForm {...{ action, label: t.save }} which={{ ...which, seen: JSON.stringify(bodyIds) }}>
      {state => (
        <CheckGroup {...{ state, name: 'bodyIds', legend: t.answers.legend, choices }} chosen={bodyIds.map(String)} />
      )}
    </PlainForm>
  )
}
