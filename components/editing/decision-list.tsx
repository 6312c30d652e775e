'use client'

import { PlainForm } from '@/components/drafting/plain-form'
import { AskingForm } from '@/components/ui/asking-form'
import { Field } from '@/components/ui/field'
import { TextArea } from '@/components/ui/text-area'
import { Tick } from '@/components/ui/tick'
import type { FormAction } from '@/lib/forms/form-state'
import type { DecisionFields } from '@/lib/municipality/background/background-input'
import { backgroundSv } from '@/lib/text/background-sv'

const t = backgroundSv.decisions

type Decision = { id: number; fields: DecisionFields }
type Props = {
  municipalityId: number
  decisions: readonly Decision[]
  actions: Record<'saveOne' | 'removeOne', FormAction>
}

/** The story of the work in decisions, each folded with what is said of it, and one more. */
export function DecisionList({ municipalityId, decisions, actions }: Props) {
  const { yes, cancel } = t
  return (
    <>
      {decisions.length === 0 && <p className="soft">{t.none}</p>}
      {decisions.map(decision => (
        <details key={decision.id} className="level" data-decision={decision.id}>
          <summary>
            {decision.fields.title} <span className="soft small">{decision.fields.dateLabel}</span>
          </summary>
          <DecisionForm {...{ municipalityId, decision, action: actions.saveOne, label: backgroundSv.save }} />
          <AskingForm
            {...{ action: actions.removeOne, which: { municipalityId, id: decision.id } }}
            words={{ label: t.remove, question: t.removeSure, yes, cancel }}
          />
        </details>
      ))}
      <details className="level">
        <summary>{t.add}</summary>
        <DecisionForm {...{ municipalityId, decision: null, action: actions.saveOne, label: t.add }} />
      </details>
    </>
  )
}

type FormProps = { municipalityId: number; decision: Decision | null; action: FormAction; label: string }

const DecisionForm = ({ municipalityId, decision, action, label }: FormProps) => (
  <PlainForm
    {...{ action, label }}
    which={{ municipalityId, id: decision?.id ?? '', seen: JSON.stringify(decision?.fields ?? {}) }}
  >
    {state => {
      const of = (name: keyof typeof t.names) => ({
        ...{ state, name, label: t.names[name], hint: t.hints[name], of: String(decision?.id ?? 'ny') },
        defaultValue: decision?.fields[name] ?? '',
      })
      return (
        <>
          <TextArea {...of('title')} rows={2} />
          <Field {...of('dateStart')} type="date" />
          <Field {...of('dateLabel')} maxLength={60} />
          <Field {...of('body')} maxLength={200} />
          <TextArea {...of('note')} rows={2} />
          <Field {...of('source')} maxLength={500} />
          <Tick
            {...{ state, of: String(decision?.id ?? 'ny'), name: 'ourReading', ...backgroundSv.ourReading }}
            isTicked={decision?.fields.ourReading ?? false}
          />
        </>
      )
    }}
  </PlainForm>
)
