import type { ReactNode } from 'react'
import { typedIn, type FormState } from '@/lib/forms/form-state'
import { Labelled } from './labelled'

type Props = {
  state: FormState
  name: string
  label: string
  hint?: ReactNode
  /** What it is of, where several forms on a page have a field by this name. */
  of?: string
  choices: readonly { value: string | number; label: string }[]
  chosen: string
}

/** One of several, with its fault beside it and what was chosen kept. */
export function Choice({ state, name, label, hint, of, choices, chosen }: Props) {
  const kept = typedIn(state, name, chosen)
  return (
    <Labelled id={of ? `falt-${name}-${of}` : `falt-${name}`} fault={state.faults[name]} {...{ label, hint }}>
      {told => (
        <select {...told} key={kept} name={name} defaultValue={kept}>
          {choices.map(({ value, label: words }) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  )
}
