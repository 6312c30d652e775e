import type { InputHTMLAttributes, ReactNode } from 'react'
import { typedIn, type FormState } from '@/lib/forms/form-state'

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
  const fault = state.faults[name]
  const id = of ? `falt-${name}-${of}` : `falt-${name}`
  const told = [hint && `${id}-hjalp`, fault && `${id}-fel`].filter(Boolean).join(' ')
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="hint" id={`${id}-hjalp`}>
          {hint}
        </p>
      )}
      <input
        type="text"
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
