import type { InputHTMLAttributes, ReactNode } from 'react'
import { typedIn, type FormState } from '@/lib/forms/form-state'
import { Labelled } from './labelled'

type Props = Omit<InputHTMLAttributes<HTMLInputElement>, 'id'> & {
  state: FormState
  name: string
  label: string
  hint?: ReactNode
  /** What it is of, where several forms on a page have a field by this name. */
  of?: string
}

/** One line to fill in, with its fault beside it and what was typed kept. */
export function Field({ state, name, label, hint, of, defaultValue, ...input }: Props) {
  return (
    <Labelled id={of ? `falt-${name}-${of}` : `falt-${name}`} fault={state.faults[name]} {...{ label, hint }}>
      {told => (
        <input
          type="text"
          {...input}
          {...told}
          name={name}
          defaultValue={typedIn(state, name, String(defaultValue ?? ''))}
        />
      )}
    </Labelled>
  )
}
