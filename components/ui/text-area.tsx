import type { ReactNode, TextareaHTMLAttributes } from 'react'
import { typedIn, type FormState } from '@/lib/forms/form-state'
import { Labelled } from './labelled'

type Props = Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'id'> & {
  state: FormState
  name: string
  label: string
  hint?: ReactNode
}

/** Several lines to fill in, with their fault beside them and what was typed kept. */
export function TextArea({ state, name, label, hint, defaultValue, ...input }: Props) {
  return (
    <Labelled id={`falt-${name}`} fault={state.faults[name]} {...{ label, hint }}>
      {told => (
        <textarea
          rows={4}
          {...input}
          {...told}
          name={name}
          defaultValue={typedIn(state, name, String(defaultValue ?? ''))}
        />
      )}
    </Labelled>
  )
}
