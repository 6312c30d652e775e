'use client'

import { useActionState } from 'react'
import { Field } from '@/components/ui/field'
import { FormOutcome } from '@/components/ui/form-outcome'
import { UNTOUCHED, type FormAction } from '@/lib/forms/form-state'
import { workSv } from '@/lib/text/work-sv'
import { WorkHeading } from './work-heading'

const t = workSv.signIn

/** Stands in the place of a page that takes signing in. */
export function SignInForm({ action, municipality }: { action: FormAction; municipality: string }) {
  const [state, send, isSending] = useActionState(action, UNTOUCHED)
  return (
    <>
      <WorkHeading title={t.title}>{t.lead(municipality)}</WorkHeading>
      <form className="form" action={send} noValidate>
        <FormOutcome state={state} />
        <Field state={state} name="email" label={t.email} type="email" autoComplete="username" required />
        <Field
          state={state}
          name="password"
          label={t.password}
          type="password"
          autoComplete="current-password"
          required
        />
        <button className="ds-button" type="submit" disabled={isSending}>
          {t.submit}
        </button>
      </form>
      <details className="forgotten">
        <summary>{t.forgotten}</summary>
        <p>{t.forgottenHow}</p>
      </details>
    </>
  )
}
