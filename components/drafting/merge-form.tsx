'use client'

import { CheckGroup } from '@/components/ui/check-group'
import { ConfirmedButton } from '@/components/ui/confirmed-button'
import { FormOutcome } from '@/components/ui/form-outcome'
import { HiddenFields } from '@/components/ui/hidden-fields'
import { useForm } from '@/components/ui/use-form'
import type { FormAction } from '@/lib/forms/form-state'
import { TO_BOTH, TO_ONE } from '@/lib/framework/draft/joined'
import type { GoalToJoin } from '@/lib/framework/draft/joining/work-queries'
import { draftSv } from '@/lib/text/draft-sv'
import { JoinedWords } from './joined-words'

const t = draftSv.join

type Joined = NonNullable<GoalToJoin['other']>
type Props = {
  action: FormAction
  which: { municipalityId: number; frameworkId: number; seen: string }
  goal: Joined
  other: Joined
  things: GoalToJoin['things']
}

/** Two goals of a draft become one: what the one says, and all that follows with it. */
export function MergeForm({ action, which, goal, other, things }: Props) {
  const [state, send, isSending] = useForm(action)
  const indicators = things.filter(({ of }) => of === 'indicators')
  const numberOf = ({ name }: Joined) => name.split(' ', 1)[0]!
  const whose = ({ goalIds }: (typeof things)[number]) =>
    goalIds.length > 1 ? t.ofBoth : t.ofOne(numberOf(goalIds.includes(goal.id) ? goal : other))
  return (
    <form className="form" action={send} noValidate>
      <FormOutcome state={state} />
      <HiddenFields which={{ ...which, goalId: goal.id, otherId: other.id }} />
      <section className="form" aria-labelledby="ord">
        <h2 id="ord">{t.wordsLead}</h2>
        <p className="soft">{t.saysNow(other.name)}</p>
        <blockquote className="said">
          {other.words.title}
          {other.words.titleEn && (
            <p className="soft" lang="en">
              {other.words.titleEn}
            </p>
          )}
          {other.words.summary && <p className="soft">{other.words.summary}</p>}
        </blockquote>
        <JoinedWords {...{ state, words: goal.words }} />
      </section>
      <section className="form" aria-labelledby="foljer">
        <h2 id="foljer">{t.follows}</h2>
        {things.length === 0 && <p>{t.followsNothing}</p>}
        {indicators.length > 0 && (
          <>
            <p>{t.keeps}</p>
            <CheckGroup
              {...{ state, name: 'kept', legend: t.kinds.indicators }}
              choices={indicators.map(one => ({ value: String(one.id), label: one.name, meaning: whose(one) }))}
              chosen={indicators.map(({ id }) => String(id))}
            />
          </>
        )}
        <dl className="changed">
          {[...TO_BOTH, ...TO_ONE].map(of => {
            const names = things.filter(thing => thing.of === of && of !== 'indicators')
            return (
              names.length > 0 && (
                <div key={of}>
                  <dt>{t.kinds[of]}</dt>
                  {names.map(({ id, name }) => (
                    <dd key={id}>{name}</dd>
                  ))}
                </div>
              )
            )
          })}
        </dl>
      </section>
      <ConfirmedButton
        {...{ label: t.doMerge, question: t.mergeSure, yes: t.mergeYes, cancel: t.cancel }}
        disabled={isSending}
        faultsFirst
      />
    </form>
  )
}
