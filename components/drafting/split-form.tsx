'use client'

import { ConfirmedButton } from '@/components/ui/confirmed-button'
import { FormOutcome } from '@/components/ui/form-outcome'
import { HiddenFields } from '@/components/ui/hidden-fields'
import { useForm } from '@/components/ui/use-form'
import type { FormAction, FormState } from '@/lib/forms/form-state'
import type { GoalToJoin, SharedThing } from '@/lib/framework/draft/joining/work-queries'
import { draftSv } from '@/lib/text/draft-sv'
import { JoinedWords } from './joined-words'

const t = draftSv.join
const OTHER = { title: 'otherTitle', titleEn: 'otherTitleEn', summary: 'otherSummary' }

type Props = {
  action: FormAction
  which: { municipalityId: number; frameworkId: number; seen: string }
  goal: GoalToJoin['goal']
  things: readonly SharedThing[]
}

/** A goal of a draft becomes two: what each says, and which of them each thing goes to. */
export function SplitForm({ action, which, goal, things }: Props) {
  const [state, send, isSending] = useForm(action)
  return (
    <form className="form" action={send} noValidate>
      <FormOutcome state={state} />
      <HiddenFields which={{ ...which, goalId: goal.id }} />
      <section className="form" aria-labelledby="forsta">
        <h2 id="forsta">{t.first}</h2>
        <JoinedWords {...{ state, words: goal.words }} />
      </section>
      <section className="form" aria-labelledby="andra">
        <h2 id="andra">{t.second}</h2>
        <JoinedWords {...{ state, names: OTHER, words: { title: '', titleEn: null, summary: null } }} />
      </section>
      {things.length > 0 && (
        <section className="form" aria-labelledby="delas">
          <h2 id="delas">{t.shares}</h2>
          <p>{t.sharesLead}</p>
          {things.map(thing => (
            <Shared key={`${thing.of}:${thing.id}`} {...{ thing, state }} />
          ))}
        </section>
      )}
      <ConfirmedButton
        {...{ label: t.doSplit, question: t.splitSure, yes: t.splitYes, cancel: t.cancel }}
        disabled={isSending}
        faultsFirst
      />
    </form>
  )
}

function Shared({ thing: { of, id, name, canBeBoth }, state }: { thing: SharedThing; state: FormState }) {
  const [key, sides] = [
    `${of}:${id}`,
    canBeBoth ? (['both', 'first', 'second'] as const) : (['first', 'second'] as const),
  ]
  const typed = state.typed.shares?.find(said => said.startsWith(`${key}:`))
  const chosen = typed ?? `${key}:${sides[0]}`
  return (
    <div className="field">
      <label htmlFor={`del-${of}-${id}`}>
        {name} <span className="soft small">{t.kinds[of]}</span>
      </label>
      <select id={`del-${of}-${id}`} key={chosen} name="shares" defaultValue={chosen}>
        {sides.map(side => (
          <option key={side} value={`${key}:${side}`}>
            {t[side]}
          </option>
        ))}
      </select>
    </div>
  )
}
