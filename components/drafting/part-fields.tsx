'use client'

import { Choice } from '@/components/ui/choice'
import { Field } from '@/components/ui/field'
import { TextArea } from '@/components/ui/text-area'
import { Tick } from '@/components/ui/tick'
import type { FormAction, FormState } from '@/lib/forms/form-state'
import type { PartFields, PartKind } from '@/lib/framework/draft/part'
import { backgroundSv } from '@/lib/text/background-sv'
import { partsSv as t } from '@/lib/text/parts-sv'
import { PartForm, TiedGoals, type Draft, type GoalChoice } from './part-form'

export type SaveActions = Record<
  'saveStrategy' | 'saveAround' | 'saveFinding' | 'savePerspective' | 'saveBody',
  FormAction
>
type Part<Kind extends PartKind> = { id: number; fields: PartFields[Kind] } | null
type Props<Kind extends PartKind> = {
  save: SaveActions
  which: Draft
  part: Part<Kind>
  goals: readonly GoalChoice[]
}
const choicesOf = (goals: readonly GoalChoice[]) => goals.map(({ id, label }) => ({ value: id, label }))

type Editor = <Kind extends PartKind>(props: Props<Kind> & { kind: Kind }) => React.ReactNode

/** What is said of one, whichever kind it is of: a new one, or one that is there. */
export const PartEditor: Editor = ({ kind, ...props }) =>
  (PART_FORMS[kind] as (of: typeof props) => React.ReactNode)(props)

const PART_FORMS: { [Kind in PartKind]: (props: Props<Kind>) => React.ReactNode } = {
  Strategy: ({ save, which, part, goals }) => (
    <PartForm {...{ which, part, kind: 'Strategy', action: save.saveStrategy, label: part ? t.save : t.Strategy.add }}>
      {(state, of) => (
        <>
          <Choice
            {...{ state, of, name: 'areaId', label: t.Strategy.areaId, choices: choicesOf(goals) }}
            chosen={String(part?.fields.areaId ?? goals[1]?.id ?? goals[0]?.id ?? '')}
          />
          <TextArea
            {...{ state, of, name: 'title', label: t.Strategy.name, rows: 2 }}
            defaultValue={part?.fields.title ?? ''}
          />
          <TextArea
            {...{ state, of, name: 'summary', label: t.Strategy.summary, rows: 3 }}
            defaultValue={part?.fields.summary ?? ''}
          />
          <TiedGoals {...{ state, goals, legend: t.Strategy.goals, goalIds: part?.fields.goalIds ?? [] }} />
          <OurReading {...{ state, of, isOurs: part?.fields.ourReading }} />
        </>
      )}
    </PartForm>
  ),
  GoverningDocument: props => <AroundForm {...props} kind="GoverningDocument" />,
  RelatedProcess: props => <AroundForm {...props} kind="RelatedProcess" />,
  NeedsFinding: ({ save, which, part, goals }) => (
    <PartForm
      {...{ which, part, kind: 'NeedsFinding', action: save.saveFinding, label: part ? t.save : t.NeedsFinding.add }}
    >
      {(state, of) => (
        <>
          <Choice
            {...{ state, of, name: 'goalId', label: t.NeedsFinding.goalId, choices: choicesOf(goals) }}
            chosen={String(part?.fields.goalId ?? goals[0]?.id ?? '')}
          />
          <Field
            {...{ state, of, name: 'year', label: t.NeedsFinding.year, maxLength: 4, inputMode: 'numeric' }}
            defaultValue={part?.fields.year ?? ''}
          />
          <TextArea
            {...{ state, of, name: 'summary', label: t.NeedsFinding.name, rows: 3 }}
            defaultValue={part?.fields.summary ?? ''}
          />
          <TextArea
            {...{ state, of, name: 'note', label: t.NeedsFinding.note, rows: 2 }}
            defaultValue={part?.fields.note ?? ''}
          />
          <OurReading {...{ state, of, isOurs: part?.fields.ourReading }} />
        </>
      )}
    </PartForm>
  ),
  Perspective: ({ save, which, part }) => (
    <PartForm
      {...{ which, part, kind: 'Perspective', action: save.savePerspective, label: part ? t.save : t.Perspective.add }}
    >
      {(state, of) => (
        <>
          <Field
            {...{ state, of, name: 'title', label: t.Perspective.name, maxLength: 500 }}
            defaultValue={part?.fields.title ?? ''}
          />
          <TextArea
            {...{ state, of, name: 'summary', label: t.Perspective.summary, rows: 3 }}
            defaultValue={part?.fields.summary ?? ''}
          />
        </>
      )}
    </PartForm>
  ),
  Body: ({ save, which, part }) => (
    <PartForm {...{ which, part, kind: 'Body', action: save.saveBody, label: part ? t.save : t.Body.add }}>
      {(state, of) => (
        <Field
          {...{ state, of, name: 'name', label: t.Body.name, maxLength: 200 }}
          defaultValue={part?.fields.name ?? ''}
        />
      )}
    </PartForm>
  ),
}

const OurReading = ({ state, of, isOurs = false }: { state: FormState; of: string; isOurs: boolean | undefined }) => (
  <Tick {...{ state, of, name: 'ourReading', ...backgroundSv.ourReading }} isTicked={isOurs} />
)

type Around = 'GoverningDocument' | 'RelatedProcess'

function AroundForm({ kind, save, which, part, goals }: Props<Around> & { kind: Around }) {
  return (
    <PartForm
      {...{ part, kind, which: { ...which, kind }, action: save.saveAround, label: part ? t.save : t[kind].add }}
    >
      {(state, of) => (
        <>
          <Field
            {...{ state, of, name: 'title', label: t[kind].name, maxLength: 500 }}
            defaultValue={part?.fields.title ?? ''}
          />
          <TiedGoals {...{ state, goals, legend: t[kind].goals, goalIds: part?.fields.goalIds ?? [] }} />
        </>
      )}
    </PartForm>
  )
}
