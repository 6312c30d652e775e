import type { ReactNode, TextareaHTMLAttributes } from 'react'
import { typedIn, type FormState } from '@/lib/forms/form-state'
import { Labelled } from './labelled'

/** Without a longest: a browser would cut what is pasted and say nothing. What is too long is told when it is sent. */
type Props = Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'id' | 'maxLength'> & {
  state: FormState
  name: string
  label: string
  hint?: ReactNode
  /** What it is of, where several forms on a page have a field by this name. */
  of?: string
}

/** Several lines to fill in, with their fault beside them and what was typed kept. */
export function TextArea({ state, name, label, hint, of, defaultValue, ...input }: Props) {
  return (
    <Labelled id={of ? `falt-${name}-${of}` : `falt-${name}`} fault={state.faults[name]} {...{ label, hint }}>
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
