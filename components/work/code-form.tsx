'use client'

import { CodeField } from '@/components/people/code-field'
import { FormOutcome } from '@/components/ui/form-outcome'
import { useForm } from '@/components/ui/use-form'
import type { FormAction } from '@/lib/forms/form-state'
import { secondFactorSv } from '@/lib/text/second-factor-sv'
import { WorkHeading } from './work-heading'

const t = secondFactorSv.step

/** The second step of signing in, in the place of the page that it leads to. */
export function CodeForm({ action, cancel }: { action: FormAction; cancel: () => Promise<void> }) {
  const [state, send, isSending] = useForm(action)
  return (
    <>
      <WorkHeading title={t.title}>{t.lead}</WorkHeading>
      <form className="form" action={send} noValidate>
        <FormOutcome state={state} />
        <CodeField state={state} />
        <button className="ds-button" type="submit" disabled={isSending}>
          {t.submit}
        </button>
      </form>
      <details className="forgotten">
        <summary>{t.lost}</summary>
        <p>{t.lostHow}</p>
      </details>
      <form action={cancel}>
        <button className="as-link" type="submit">
          {t.cancel}
        </button>
      </form>
    </>
  )
}
