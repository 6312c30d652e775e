'use client'

import { useActionState } from 'react'
import { Field } from '@/components/ui/field'
import { FormOutcome } from '@/components/ui/form-outcome'
import { Labelled } from '@/components/ui/labelled'
import { TextArea } from '@/components/ui/text-area'
import { typedIn, UNTOUCHED, type FormAction } from '@/lib/forms/form-state'
import { indicatorEditingSv, settingNames, settingValue } from '@/lib/text/indicator-editing-sv'

const t = indicatorEditingSv.settings

type Name = keyof typeof settingNames
type Props = {
  action: FormAction
  municipalityId: number
  indicatorId: number
  settings: Readonly<Record<Name, string | number | boolean | null>>
}

const NUMBERS = ['towardsValue', 'boundMin', 'boundMax', 'baselineYear', 'targetValue', 'targetYear'] as const

/** How an indicator is read: proposed, since it changes what the public is answered. */
export function SettingsForm({ action, municipalityId, indicatorId, settings }: Props) {
  const [state, send, isSending] = useActionState(action, UNTOUCHED)
  const isTyped = Object.keys(state.typed).length > 0
  const direction = typedIn(state, 'direction', String(settings.direction))
  const isComplete = isTyped ? state.typed.isCompleteCount !== undefined : settings.isCompleteCount === true
  return (
    <form className="form" action={send} noValidate>
      <FormOutcome state={state} />
      <input type="hidden" name="municipalityId" value={municipalityId} />
      <input type="hidden" name="indicatorId" value={indicatorId} />
      <input type="hidden" name="seen" value={JSON.stringify(settings)} />
      <Labelled id="falt-direction" label={settingNames.direction} fault={state.faults.direction}>
        {told => (
          <select {...told} key={direction} name="direction" defaultValue={direction}>
            {Object.entries(indicatorEditingSv.directions).map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      {NUMBERS.map(name => (
        <Field
          key={name}
          {...{ state, name, label: settingNames[name], hint: t.hints[name] }}
          inputMode={name.endsWith('Year') ? 'numeric' : 'decimal'}
          defaultValue={settings[name] === null ? '' : settingValue(settings[name])}
        />
      ))}
      <div className="field">
        <label className="choice" key={String(isComplete)}>
          <input
            type="checkbox"
            name="isCompleteCount"
            value="ja"
            defaultChecked={isComplete}
            aria-describedby={state.faults.isCompleteCount ? 'alla-hjalp alla-fel' : 'alla-hjalp'}
          />
          <span>{settingNames.isCompleteCount}</span>
        </label>
        <p className="hint" id="alla-hjalp">
          {t.completeHint}
        </p>
        {state.faults.isCompleteCount && (
          <p className="fault" id="alla-fel">
            {state.faults.isCompleteCount}
          </p>
        )}
      </div>
      <TextArea {...{ state, name: 'why', label: t.why, hint: t.whyHint }} />
      <button className="ds-button" type="submit" disabled={isSending}>
        {t.propose}
      </button>
    </form>
  )
}
