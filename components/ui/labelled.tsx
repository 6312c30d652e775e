import type { ReactNode } from 'react'

type Props = {
  /** Of the field that is drawn inside. */
  id: string
  label: string
  hint?: ReactNode
  fault?: string | undefined
  children: (told: { id: string; 'aria-invalid'?: true; 'aria-describedby'?: string }) => ReactNode
}

/** A field with its label, what helps and what is wrong with it, tied to it for who listens. */
export function Labelled({ id, label, hint, fault, children }: Props) {
  const told = [hint && `${id}-hjalp`, fault && `${id}-fel`].filter(Boolean).join(' ')
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="hint" id={`${id}-hjalp`}>
          {hint}
        </p>
      )}
      {children({ id, ...(fault && { 'aria-invalid': true }), ...(told && { 'aria-describedby': told }) })}
      {fault && (
        <p className="fault" id={`${id}-fel`}>
          {fault}
        </p>
      )}
    </div>
  )
}
