'use client'

import { Field } from '@/components/ui/field'
import { FormOutcome } from '@/components/ui/form-outcome'
import { useForm } from '@/components/ui/use-form'
import type { FormAction } from '@/lib/forms/form-state'
import { peopleSv } from '@/lib/text/people-sv'
import { NewPassword } from './new-password'

type Props = { action: FormAction; person: { name: string; email: string } }

/** Changes one's own password. */
export function PasswordForm({ action, person }: Props) {
  const [state, send, isSending] = useForm(action)
  const t = peopleSv.account
  return (
    <form className="form" action={send} noValidate>
      <FormOutcome state={state} />
      <input type="hidden" name="username" value={person.email} autoComplete="username" />
      <Field state={state} name="current" label={t.current} type="password" autoComplete="current-password" />
      <NewPassword state={state} label={t.next} known={() => [person.name, person.email]} />
      <button className="ds-button" type="submit" disabled={isSending}>
        {t.save}
      </button>
    </form>
  )
}
