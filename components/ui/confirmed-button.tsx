'use client'

import { useState } from 'react'

type Props = {
  label: string
  question: string
  yes: string
  cancel: string
  disabled?: boolean
  /** What the form sends with a yes, where it can do several things. */
  name?: string
  value?: string
}

/** The button of a form that does what cannot be undone: it asks first. */
export function ConfirmedButton({ label, question, yes, cancel, disabled, ...sent }: Props) {
  const [isAsking, ask] = useState(false)
  if (!isAsking)
    return (
      <button
        className="ds-button"
        data-variant="secondary"
        type="button"
        disabled={disabled}
        onClick={() => ask(true)}
      >
        {label}
      </button>
    )
  return (
    <div className="question" role="group" aria-label={question}>
      <p>{question}</p>
      <button className="ds-button" type="submit" disabled={disabled} {...sent} autoFocus>
        {yes}
      </button>
      <button className="ds-button" data-variant="secondary" type="button" onClick={() => ask(false)}>
        {cancel}
      </button>
    </div>
  )
}
