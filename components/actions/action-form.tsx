'use client'

import { CheckGroup } from '@/components/ui/check-group'
import { Choice } from '@/components/ui/choice'
import { Field } from '@/components/ui/field'
import { FormOutcome } from '@/components/ui/form-outcome'
import { HiddenFields } from '@/components/ui/hidden-fields'
import { TextArea } from '@/components/ui/text-area'
import { useForm } from '@/components/ui/use-form'
import { useTicked } from '@/components/ui/use-ticked'
import { STATUSES, type ActionFields } from '@/lib/actions/action'
import type { ActionChoices } from '@/lib/actions/work-queries'
import type { FormAction, FormState } from '@/lib/forms/form-state'
import { actionEditingSv, actionNames as names, statusNames } from '@/lib/text/action-editing-sv'

const t = actionEditingSv.edit

type Props = {
  action: FormAction
  /** Hidden fields: of what municipality, and what action or framework. */
  which: Readonly<Record<string, number>>
  fields: ActionFields
  /** Somebody named who has no role here any more. */
  ownerGone?: string | null
  choices: ActionChoices
}

/** All that a strategist decides of an action. */
export function ActionForm({ action, which, fields, ownerGone, choices }: Props) {
  const [state, send, isSending] = useForm(action)
  const of = (name: keyof typeof names) => ({ state, name, label: names[name], hint: t.hints[name] })
  const none = (label: string) => ({ value: '', label })
  const owner =
    ownerGone && fields.ownerId !== null
      ? [{ value: fields.ownerId, label: ownerGone }, ...choices.people]
      : choices.people
  return (
    <form className="form" action={send} noValidate>
      <FormOutcome state={state} />
      <HiddenFields which={which} />
      <input type="hidden" name="seen" value={JSON.stringify(fields)} />
      <Field {...of('title')} defaultValue={fields.title} maxLength={300} />
      <TextArea {...of('description')} defaultValue={fields.description ?? ''} />
      <Choice
        {...of('status')}
        chosen={fields.status}
        choices={STATUSES.map(value => ({ value, label: statusNames[value] }))}
      />
      <Choice
        {...of('strategyId')}
        chosen={String(fields.strategyId ?? '')}
        choices={[none(t.noStrategy), ...choices.strategies]}
      />
      <Ticks name="goalIds" {...{ state, fields }} choices={choices.goals} />
      <Field {...of('responsible')} defaultValue={fields.responsible ?? ''} list="organ" maxLength={200} />
      <datalist id="organ">
        {choices.bodies.map(name => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <TextArea {...of('partners')} defaultValue={fields.partners.join('\n')} rows={3} />
      <Choice {...of('ownerId')} chosen={String(fields.ownerId ?? '')} choices={[none(t.noOwner), ...owner]} />
      <Field {...of('startYear')} defaultValue={fields.startYear ?? ''} inputMode="numeric" maxLength={4} />
      <Field {...of('endYear')} defaultValue={fields.endYear ?? ''} inputMode="numeric" maxLength={4} />
      {choices.districts.length > 0 && <Ticks name="districtIds" {...{ state, fields }} choices={choices.districts} />}
      <Ticks name="indicatorIds" {...{ state, fields }} choices={choices.indicators} />
      <Field {...of('costSek')} defaultValue={fields.costSek ?? ''} inputMode="numeric" maxLength={20} />
      <button className="ds-button" type="submit" disabled={isSending}>
        {t.save}
      </button>
    </form>
  )
}

type TicksProps = {
  name: 'goalIds' | 'districtIds' | 'indicatorIds'
  state: FormState
  fields: ActionFields
  choices: readonly { value: number; label: string }[]
}

/** A long list to tick, folded until it is wanted or has a fault. */
function Ticks({ name, state, fields, choices }: TicksProps) {
  const chosen = fields[name].map(String)
  const [many, count] = useTicked(chosen)
  return (
    <details className="field ticks" onChange={count} open={state.faults[name] !== undefined}>
      <summary>{t.chosen(names[name], many)}</summary>
      {t.hints[name] && <p className="hint">{t.hints[name]}</p>}
      <CheckGroup
        key={chosen.join()}
        {...{ state, name, chosen, legend: names[name] }}
        choices={choices.map(({ value, label }) => ({ value: String(value), label }))}
      />
    </details>
  )
}
