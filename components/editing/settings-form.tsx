'use client'

import { useState, useTransition, type ComponentProps, type ReactNode } from 'react'
import { Choice } from '@/components/ui/choice'
import { choicesOf } from '@/components/ui/choices-of'
import { Field } from '@/components/ui/field'
import { FoldedFields } from '@/components/ui/folded-fields'
import { FormOutcome } from '@/components/ui/form-outcome'
import { TextArea } from '@/components/ui/text-area'
import { Tick } from '@/components/ui/tick'
import { useForm } from '@/components/ui/use-form'
import { UNTOUCHED, type FormAction, type FormState } from '@/lib/forms/form-state'
import { groupsInWords, groupsSv } from '@/lib/text/groups-sv'
import { indicatorEditingSv, settingNames, settingValue } from '@/lib/text/indicator-editing-sv'
import { DECIMALS } from './decimals'
import { GroupFields } from './group-fields'

const t = indicatorEditingSv.settings

type Name = keyof typeof settingNames
type Props = {
  action: FormAction
  /** What it would do to the answers, drawn as its reviewer will see it; or the faults of the form. */
  preview: (before: FormState, form: FormData) => Promise<{ state: FormState; shown: ReactNode }>
  municipality: string
  municipalityId: number
  indicatorId: number
  settings: Readonly<Record<Exclude<Name, 'groups'>, string | number | boolean | null>> & {
    groups: ComponentProps<typeof GroupFields>['chosen']
  }
  /** Its values come every month or quarter. */
  isWithinYear: boolean
  dimensions: ComponentProps<typeof GroupFields>['dimensions']
}

const GOAL = ['baselineYear', 'targetValue', 'targetYear'] as const
const READING = ['towardsValue', 'boundMin', 'boundMax'] as const

/** How an indicator is read: proposed, since it changes what the public is answered, and previewed before that. */
export function SettingsForm({
  action,
  preview,
  municipality,
  municipalityId,
  indicatorId,
  settings,
  isWithinYear,
  dimensions,
}: Props) {
  const [sent, send, isSending] = useForm(action)
  const [looked, setLooked] = useState<{ state: FormState; shown: ReactNode; before: FormState } | null>(null)
  const [isLooking, startLooking] = useTransition()
  // What was found when it was previewed is old news once it has been sent.
  const seen = looked?.before === sent ? looked : null
  const state = seen && Object.keys(seen.state.faults).length > 0 ? seen.state : sent
  const said = (name: Exclude<Name, 'groups'>) => (settings[name] === null ? '' : settingValue(settings[name]))
  const number = (name: (typeof GOAL | typeof READING)[number]) => (
    <Field
      key={name}
      {...{ state, name, label: settingNames[name], hint: t.hints[name], defaultValue: said(name) }}
      inputMode={name.endsWith('Year') ? 'numeric' : 'decimal'}
    />
  )
  const look = (form: HTMLFormElement | null) =>
    form &&
    startLooking(async () => {
      setLooked({ ...(await preview(UNTOUCHED, new FormData(form))), before: sent })
    })
  return (
    <>
      <form className="form" action={send} noValidate>
        <FormOutcome state={state} />
        {Object.entries({ municipality, municipalityId, indicatorId, seen: JSON.stringify(settings) }).map(
          ([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ),
        )}
        <FoldedFields {...{ state, title: t.goal, fields: GOAL, isOpen: true }}>{GOAL.map(number)}</FoldedFields>
        <FoldedFields
          {...{ state, title: t.reading, now: settingValue(settings.direction) }}
          fields={[...READING, 'direction', 'isCompleteCount', 'rollingYear']}
        >
          <Choice
            {...{ state, name: 'direction', label: settingNames.direction }}
            choices={choicesOf(indicatorEditingSv.directions)}
            chosen={String(settings.direction)}
          />
          {READING.map(number)}
          {isWithinYear ? (
            <Choice
              {...{ state, name: 'rollingYear', label: settingNames.rollingYear, hint: t.rollingHint }}
              choices={choicesOf(indicatorEditingSv.rollings)}
              chosen={settings.rollingYear === null ? '' : String(settings.rollingYear)}
            />
          ) : null}
          <Tick
            {...{ state, name: 'isCompleteCount', label: settingNames.isCompleteCount, hint: t.completeHint }}
            isTicked={settings.isCompleteCount === true}
          />
        </FoldedFields>
        <FoldedFields {...{ state, title: t.measure, now: said('unit'), fields: ['unit', 'per', 'decimals'] }}>
          <Field
            {...{ state, name: 'unit', label: settingNames.unit, hint: t.hints.unit }}
            defaultValue={said('unit')}
          />
          <Field
            {...{ state, name: 'per', label: settingNames.per, hint: t.hints.per, inputMode: 'numeric' }}
            defaultValue={said('per')}
          />
          <Choice
            {...{ state, name: 'decimals', label: settingNames.decimals, hint: t.hints.decimals }}
            {...{ choices: DECIMALS, chosen: said('decimals') }}
          />
        </FoldedFields>
        <FoldedFields
          {...{ state, title: groupsSv.title, fields: ['groups'] }}
          now={groupsInWords(settings.groups, dimensions) ?? undefined}
        >
          <p>{groupsSv.lead}</p>
          <GroupFields {...{ state, dimensions }} chosen={settings.groups} />
        </FoldedFields>
        <TextArea {...{ state, name: 'why', label: t.why, hint: t.whyHint }} />
        <p className="button-row">
          <button
            className="ds-button"
            data-variant="secondary"
            type="button"
            disabled={isLooking}
            onClick={event => look(event.currentTarget.form)}
          >
            {t.look}
          </button>
          <button className="ds-button" type="submit" disabled={isSending}>
            {t.propose}
          </button>
        </p>
      </form>
      <div role="status" aria-busy={isLooking}>
        {isLooking ? t.looking : seen?.shown}
      </div>
    </>
  )
}
