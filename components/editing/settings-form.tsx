'use client'

import { useActionState, type ComponentProps } from 'react'
import { Field } from '@/components/ui/field'
import { FormOutcome } from '@/components/ui/form-outcome'
import { Choice } from '@/components/ui/choice'
import { choicesOf } from '@/components/ui/choices-of'
import { TextArea } from '@/components/ui/text-area'
import { Tick } from '@/components/ui/tick'
import { UNTOUCHED, type FormAction } from '@/lib/forms/form-state'
import { groupsSv } from '@/lib/text/groups-sv'
import { indicatorEditingSv, settingNames, settingValue } from '@/lib/text/indicator-editing-sv'
import { DECIMALS } from './decimals'
import { GroupFields } from './group-fields'

const t = indicatorEditingSv.settings

type Name = keyof typeof settingNames
type Props = {
  action: FormAction
  municipalityId: number
  indicatorId: number
  settings: Readonly<Record<Exclude<Name, 'groups'>, string | number | boolean | null>> & {
    groups: ComponentProps<typeof GroupFields>['chosen']
  }
  dimensions: ComponentProps<typeof GroupFields>['dimensions']
}

const NUMBERS = ['towardsValue', 'boundMin', 'boundMax', 'baselineYear', 'targetValue', 'targetYear'] as const

/** How an indicator is read: proposed, since it changes what the public is answered. */
export function SettingsForm({ action, municipalityId, indicatorId, settings, dimensions }: Props) {
  const [state, send, isSending] = useActionState(action, UNTOUCHED)
  const said = (name: Exclude<Name, 'groups'>) => (settings[name] === null ? '' : settingValue(settings[name]))
  return (
    <form className="form" action={send} noValidate>
      <FormOutcome state={state} />
      <input type="hidden" name="municipalityId" value={municipalityId} />
      <input type="hidden" name="indicatorId" value={indicatorId} />
      <input type="hidden" name="seen" value={JSON.stringify(settings)} />
      <h3>{t.measure}</h3>
      <Field {...{ state, name: 'unit', label: settingNames.unit, hint: t.hints.unit }} defaultValue={said('unit')} />
      <Field
        {...{ state, name: 'per', label: settingNames.per, hint: t.hints.per, inputMode: 'numeric' }}
        defaultValue={said('per')}
      />
      <Choice
        {...{ state, name: 'decimals', label: settingNames.decimals, hint: t.hints.decimals }}
        {...{ choices: DECIMALS, chosen: said('decimals') }}
      />
      <h3>{t.reading}</h3>
      <Choice
        {...{
          state,
          name: 'direction',
          label: settingNames.direction,
          choices: choicesOf(indicatorEditingSv.directions),
        }}
        chosen={String(settings.direction)}
      />
      {NUMBERS.map(name => (
        <Field
          key={name}
          {...{ state, name, label: settingNames[name], hint: t.hints[name] }}
          inputMode={name.endsWith('Year') ? 'numeric' : 'decimal'}
          defaultValue={said(name)}
        />
      ))}
      <Tick
        {...{ state, name: 'isCompleteCount', label: settingNames.isCompleteCount, hint: t.completeHint }}
        isTicked={settings.isCompleteCount === true}
      />
      <h3>{groupsSv.title}</h3>
      <p>{groupsSv.lead}</p>
      <GroupFields {...{ state, dimensions }} chosen={settings.groups} />
      <TextArea {...{ state, name: 'why', label: t.why, hint: t.whyHint }} />
      <button className="ds-button" type="submit" disabled={isSending}>
        {t.propose}
      </button>
    </form>
  )
}
