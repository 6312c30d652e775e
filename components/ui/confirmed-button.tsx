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
  /** What lacks a required field is sent as it is, so that its fault is told before anything is asked. */
  faultsFirst?: boolean
}

/** The button of a form that does what cannot be undone: it asks first. */
export function ConfirmedButton({ label, question, yes, cancel, disabled, faultsFirst, ...sent }: Props) {
  const [isAsking, ask] = useState(false)
  if (!isAsking)
    return (
      <button
        className="ds-button"
        data-variant="secondary"
        type="button"
        disabled={disabled}
        onClick={({ currentTarget: { form } }) =>
          faultsFirst && form && !form.checkValidity() ? form.requestSubmit() : ask(true)
        }
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
