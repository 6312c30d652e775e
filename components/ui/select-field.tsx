import { typedIn, type FormState } from '@/lib/forms/form-state'
import { Labelled } from './labelled'

type Props = {
  state: FormState
  name: string
  label: string
  hint?: string | undefined
  choices: Readonly<Record<string, string>>
  chosen: string
  /** What stands for none chosen, where none may be. */
  none?: string
}

/** One of several, with its fault beside it and what was chosen kept. */
export function SelectField({ state, name, label, hint, choices, chosen, none }: Props) {
  const value = typedIn(state, name, chosen)
  return (
    <Labelled id={`falt-${name}`} fault={state.faults[name]} {...{ label, hint }}>
      {told => (
        <select {...told} key={value} name={name} defaultValue={value}>
          {none !== undefined && <option value="">{none}</option>}
          {Object.entries(choices).map(([key, words]) => (
            <option key={key} value={key}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  )
}
