'use client'

import { type ReactNode } from 'react'
import { Field } from '@/components/ui/field'
import { FormOutcome } from '@/components/ui/form-outcome'
import { useForm } from '@/components/ui/use-form'
import type { FormAction } from '@/lib/forms/form-state'
import { providerSv } from '@/lib/text/provider-sv'
import { workSv } from '@/lib/text/work-sv'
import { WorkHeading } from './work-heading'

const t = workSv.signIn

type Props = {
  /** Null where passwords are turned off. */
  action: FormAction | null
  municipality: string
  /** The way to another service, where there is one. */
  children?: ReactNode
}

/** Stands in the place of a page that takes signing in. */
export function SignInForm({ action, municipality, children }: Props) {
  return (
    <>
      <WorkHeading title={t.title}>{t.lead(municipality)}</WorkHeading>
      {children}
      {children && action && <h2 className="or">{providerSv.or}</h2>}
      {action && <PasswordSignIn action={action} />}
    </>
  )
}

function PasswordSignIn({ action }: { action: FormAction }) {
  const [state, send, isSending] = useForm(action)
  return (
    <>
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
