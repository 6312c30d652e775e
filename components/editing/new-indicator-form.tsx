'use client'

import { type ComponentProps } from 'react'
import { CheckGroup } from '@/components/ui/check-group'
import { Field } from '@/components/ui/field'
import { FormOutcome } from '@/components/ui/form-outcome'
import { Choice } from '@/components/ui/choice'
import { choicesOf } from '@/components/ui/choices-of'
import { HiddenFields } from '@/components/ui/hidden-fields'
import { TextArea } from '@/components/ui/text-area'
import { Tick } from '@/components/ui/tick'
import { useForm } from '@/components/ui/use-form'
import type { FormAction } from '@/lib/forms/form-state'
import { groupsSv } from '@/lib/text/groups-sv'
import { indicatorEditingSv, settingValue } from '@/lib/text/indicator-editing-sv'
import { indicatorsSv } from '@/lib/text/indicators-sv'
import { newIndicatorSv as t } from '@/lib/text/new-indicator-sv'
import { DECIMALS } from './decimals'
import { GroupFields } from './group-fields'

type Groups = ComponentProps<typeof GroupFields>
type Said = Readonly<Partial<Record<Exclude<keyof typeof t.names, 'groups' | 'series'>, unknown>>>
type Props = {
  action: FormAction
  municipalityId: number
  goals: readonly { id: number; name: string; isDraft: boolean }[]
  dimensions: Groups['dimensions']
  /** What came back from a reviewer, to write anew. */
  begun: { said: Said & { groups: Groups['chosen'] }; instead: string; why: string } | null
  /** What it can be fetched from, and which of it is. */
  fetched: {
    from: string
    chosen: string
    legend: string
    choices: { value: string; label: string }[]
    picked: string[]
  } | null
}

const BEGINNING: Said = {
  ...{ decimals: 1, countsPeople: true, threshold: 5, smallestGroup: 10, direction: 'higher' },
  ...{ periodicity: 'yearly', lifePhase: 'wholeLife', category: 'livingConditions' },
}

/** Of what a catalogue says: which way is better is asked. */
const UNSAID: Said = { decimals: 1, lifePhase: 'wholeLife', category: 'livingConditions' }

/** Everything that there is to say of an indicator before it has a value. */
export function NewIndicatorForm({ action, municipalityId, goals, dimensions, begun, fetched }: Props) {
  const [state, send, isSending] = useForm(action)
  const said: Said = begun ? { ...UNSAID, ...begun.said } : BEGINNING
  const textOf = (name: keyof Said): string => {
    const value = said[name] ?? null
    return typeof value === 'number' ? settingValue(value) : typeof value === 'string' ? value : ''
  }
  const of = (name: keyof Said) => ({ state, name, label: t.names[name], hint: t.hints[name] })
  const line = (name: keyof Said, input: object = {}) => <Field {...of(name)} {...input} defaultValue={textOf(name)} />
  const select = (name: keyof Said, choices: ComponentProps<typeof Choice>['choices']) => (
    <Choice {...of(name)} choices={choices} chosen={textOf(name)} />
  )
  const tick = (name: keyof typeof t.ticks) => (
    <Tick {...of(name)} hint={t.ticks[name]} isTicked={said[name] === true} />
  )
  const numeric = { inputMode: 'numeric' }
  const decimal = { inputMode: 'decimal' }
  return (
    <form className="form" action={send} noValidate>
      <HiddenFields which={{ municipalityId, instead: begun?.instead ?? '' }} />
      {fetched && (
        <>
          <HiddenFields which={{ from: fetched.from, chosen: fetched.chosen }} />
          <CheckGroup
            {...{ state, name: 'picked', legend: fetched.legend }}
            choices={fetched.choices}
            chosen={fetched.picked}
          />
          <p className="soft">{t.seriesHint}</p>
        </>
      )}
      <h2>{t.parts.words}</h2>
      {line('title')}
      {line('shortName')}
      {line('shortNameEn', { lang: 'en' })}
      {line('subject')}
      {line('subjectEn', { lang: 'en' })}
      <TextArea {...of('description')} defaultValue={textOf('description')} />
      {line('source')}
      {line('sourceUrl', { type: 'url' })}
      <h2>{t.parts.measure}</h2>
      {line('unit')}
      {line('per', numeric)}
      {select('decimals', DECIMALS)}
      {select('direction', [
        ...(said.direction === undefined ? [{ value: '', label: t.chooseDirection }] : []),
        ...choicesOf(indicatorEditingSv.directions),
      ])}
      {line('towardsValue', decimal)}
      {line('boundMin', decimal)}
      {line('boundMax', decimal)}
      {select('periodicity', choicesOf(t.periodicities))}
      {select('rollingYear', choicesOf(indicatorEditingSv.rollings))}
      {tick('isCompleteCount')}
      <h2>{t.parts.protection}</h2>
      {tick('countsPeople')}
      {tick('publishedByAuthority')}
      {line('threshold', numeric)}
      {line('smallestGroup', numeric)}
      <h2>{t.parts.belongs}</h2>
      {select('lifePhase', choicesOf(indicatorsSv.lifePhase))}
      {select('category', choicesOf(indicatorsSv.category))}
      {tick('isDistrictIndicator')}
      <CheckGroup
        {...{ state, name: 'goals', legend: t.names.goals }}
        choices={goals.map(({ id, name, isDraft }) => ({
          ...{ value: String(id), label: name },
          ...(isDraft && { meaning: t.draftGoal }),
        }))}
        chosen={Array.isArray(said.goals) ? said.goals.map(String) : []}
      />
      <h2>{groupsSv.title}</h2>
      <p>{groupsSv.lead}</p>
      <GroupFields {...{ state, dimensions }} chosen={begun?.said.groups ?? []} />
      <TextArea {...{ state, name: 'why', label: t.why, hint: t.whyHint }} defaultValue={begun?.why ?? ''} />
      <FormOutcome state={state} />
      {state.link && (
        <p>
          <a href={state.link}>{t.seeProposed}</a>
        </p>
      )}
      <button className="ds-button" type="submit" disabled={isSending}>
        {t.propose}
      </button>
    </form>
  )
}
