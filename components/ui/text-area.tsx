import type { ReactNode, TextareaHTMLAttributes } from 'react'
import { typedIn, type FormState } from '@/lib/forms/form-state'

type Props = Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'id'> & {
  state: FormState
  name: string
  label: string
  hint?: ReactNode
}

/** Several lines to fill in, with their fault beside them and what was typed kept. */
export function TextArea({ state, name, label, hint, defaultValue, ...input }: Props) {
  const fault = state.faults[name]
  const id = `falt-${name}`
  const told = [hint && `${id}-hjalp`, fault && `${id}-fel`].filter(Boolean).join(' ')
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="hint" id={`${id}-hjalp`}>
          {hint}
        </p>
      )}
      <textarea
        rows={4}
        {...input}
        id={id}
        name={name}
        defaultValue={typedIn(state, name, String(defaultValue ?? ''))}
        aria-invalid={fault ? true : undefined}
        aria-describedby={told || undefined}
      />
      {fault && (
        <p className="fault" id={`${id}-fel`}>
          {fault}
        </p>
      )}
    </div>
  )
}
