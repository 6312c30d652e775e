'use client'

import { type ReactNode } from 'react'
import { CheckGroup } from '@/components/ui/check-group'
import { FoldedFields } from '@/components/ui/folded-fields'
import { FormOutcome } from '@/components/ui/form-outcome'
import { HiddenFields } from '@/components/ui/hidden-fields'
import { useForm } from '@/components/ui/use-form'
import type { FormAction, FormState } from '@/lib/forms/form-state'
import type { PartKind } from '@/lib/framework/draft/part'
import { partsSv as t } from '@/lib/text/parts-sv'

export type GoalChoice = { id: number; label: string }
export type Draft = { municipalityId: number; frameworkId: number }

type Props = {
  action: FormAction
  which: Readonly<Record<string, string | number>>
  kind: PartKind
  /** Null for a new one. */
  part: { id: number; fields: object } | null
  label: string
  children: (state: FormState, of: string) => ReactNode
}

/** A form of what of a draft is no goal, with what its writer saw. */
export function PartForm({ action, which, kind, part, label, children }: Props) {
  const [state, send, isSending] = useForm(action)
  const seen = JSON.stringify(part?.fields ?? {})
  return (
    <form className="form" action={send} noValidate>
      <FormOutcome state={state} />
      <HiddenFields which={{ ...which, id: part?.id ?? '', seen }} />
      {children(state, `${kind}-${part?.id ?? 'ny'}`)}
      <button className="ds-button" data-variant="secondary" type="submit" disabled={isSending}>
        {label}
      </button>
    </form>
  )
}

type TiedProps = { state: FormState; legend: string; goals: readonly GoalChoice[]; goalIds: readonly number[] }

/** The goals that it has to do with, folded. */
export function TiedGoals({ state, legend, goals, goalIds }: TiedProps) {
  const choices = goals.map(({ id, label }) => ({ value: String(id), label }))
  const now = goalIds.length === 0 ? t.inAll : t.chosen(goalIds.length)
  return (
    <FoldedFields {...{ state, title: legend, now, fields: ['goalIds'] }}>
      <CheckGroup {...{ state, name: 'goalIds', legend, choices }} chosen={goalIds.map(String)} />
    </FoldedFields>
  )
}
