'use client'

import type { ReactNode } from 'react'
import { CheckGroup } from '@/components/ui/check-group'
import { FoldedFields } from '@/components/ui/folded-fields'
import { useTicked } from '@/components/ui/use-ticked'
import type { FormState } from '@/lib/forms/form-state'
import type { PartKind } from '@/lib/framework/draft/part'
import { partsSv as t } from '@/lib/text/parts-sv'
import { PlainForm, type PlainFormProps } from './plain-form'

export type GoalChoice = { id: number; label: string }
export type Draft = { municipalityId: number; frameworkId: number }

type Props = PlainFormProps & {
  kind: PartKind
  /** Null for a new one. */
  part: { id: number; fields: object } | null
  children: (state: FormState, of: string) => ReactNode
}

/** A form of what of a draft is no goal, with what its writer saw. */
export const PartForm = ({ action, which, kind, part, label, children }: Props) => (
  <PlainForm {...{ action, label }} which={{ ...which, id: part?.id ?? '', seen: JSON.stringify(part?.fields ?? {}) }}>
    {state => children(state, `${kind}-${part?.id ?? 'ny'}`)}
  </PlainForm>
)

type TiedProps = { state: FormState; legend: string; goals: readonly GoalChoice[]; goalIds: readonly number[] }

/** The goals that it has to do with, folded. */
export function TiedGoals({ state, legend, goals, goalIds }: TiedProps) {
  const choices = goals.map(({ id, label }) => ({ value: String(id), label }))
  const chosen = goalIds.map(String)
  const [many, count] = useTicked(chosen)
  return (
    <FoldedFields {...{ state, title: legend, now: many === 0 ? t.inAll : t.chosen(many), fields: ['goalIds'] }}>
      <div onChange={count}>
        <CheckGroup {...{ state, name: 'goalIds', legend, choices, chosen }} />
      </div>
    </FoldedFields>
  )
}
