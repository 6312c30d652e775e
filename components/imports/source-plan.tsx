'use client'
import { useState } from 'react'
import { FormOutcome } from '@/components/ui/form-outcome'
import { HiddenFields } from '@/components/ui/hidden-fields'
import { useForm } from '@/components/ui/use-form'
import { canBeDefinedAnew, isAsked } from '@/lib/exchange/sources/drift'
import type { ReadSource } from '@/lib/exchange/sources/work-queries'
import { typedIn, type FormAction } from '@/lib/forms/form-state'
import { sourcesSv as t } from '@/lib/text/sources-sv'
import { Changes } from './plan-changes'
import { SourceMeaning } from './source-meaning'

type Answer = NonNullable<ReadSource['answer']>
type Props = {
  municipalityId: number
  read: Pick<ReadSource, 'indicatorId' | 'decimals'>
  answer: Answer
  take: FormAction
}

/** What taking the answer would change, value by value, and the button that puts what is chosen in the draft. */
export function SourcePlan({ municipalityId, read, answer, take }: Props) {
  const [state, send, isSending] = useForm(take)
  const [isDefinedAnew, defineAnew] = useState(false)
  const { plan, notTaken, drift, askedAt } = answer
  const many = (kind: 'new' | 'changed' | 'unchanged') => plan.cells.filter(cell => cell.kind === kind).length
  const counts = [
    ...(['new', 'changed', 'unchanged'] as const).map(kind => [kind, many(kind)] as const),
    ['rejected', notTaken.length] as const,
    ['ofEarlier', answer.ofEarlier] as const,
    ['betweenElections', answer.betweenElections] as const,
  ]
  const changing = plan.cells.filter(({ kind }) => kind !== 'unchanged')
  const asks = drift.some(isAsked)
  const isKept = Object.keys(state.faults).length > 0 && typedIn(state, 'meaning') !== 'newVersion'
  const chosen = isKept ? (state.typed.cells ?? []) : null
  return (
    <section className="part" aria-labelledby="skiljer">
      <h2 id="skiljer">{t.plan}</h2>
      <ul>
        {counts
          .filter(([, number]) => number > 0)
          .map(([key, number]) => (
            <li key={key}>{t.counts[key](number)}</li>
          ))}
      </ul>
      {changing.length === 0 && <p>{t.nothing}</p>}
      {notTaken.length > 0 && <NotTaken notTaken={notTaken} />}
      {(changing.length > 0 || asks) && (
        <form className="form" action={send}>
          <HiddenFields which={{ municipalityId, indicatorId: read.indicatorId, askedAt }} />
          {changing.length > 0 && !isDefinedAnew && (
            <Changes key={askedAt} cells={changing} decimals={read.decimals} isChosen chosen={chosen} />
          )}
          {asks ? (
            <SourceMeaning {...{ state, canBeDefinedAnew: canBeDefinedAnew(drift), onNewVersion: defineAnew }} />
          ) : (
            <NoMeaning />
          )}
          <FormOutcome state={state} />
          {changing.length > 0 && !isDefinedAnew && <p>{t.replaces}</p>}
          <button className="ds-button" type="submit" disabled={isSending}>
            {isDefinedAnew ? t.definition.propose : changing.length > 0 ? t.take : t.settle}
          </button>
        </form>
      )}
    </section>
  )
}

const NoMeaning = () => <input type="hidden" name="meaning" value="" />

function NotTaken({ notTaken }: Pick<Answer, 'notTaken'>) {
  return (
    <details>
      <summary>
        {t.rejected} ({notTaken.length})
      </summary>
      <ul>
        {notTaken.map(({ why, code, place, period, group, text }) => (
          <li key={[code, place, period, group, why].join()}>
            {code}, {place}, {group ? `${group}, ` : ''}
            {period}: {text.replace('.', ',')}. {t.why[why]}
          </li>
        ))}
      </ul>
    </details>
  )
}
