'use client'

import { CheckGroup } from '@/components/ui/check-group'
import { Field } from '@/components/ui/field'
import { FormOutcome } from '@/components/ui/form-outcome'
import { useForm } from '@/components/ui/use-form'
import type { FormAction } from '@/lib/forms/form-state'
import { peopleSv as t } from '@/lib/text/people-sv'
import { MadeLink } from './made-link'
import { roleChoices } from './role-choices'

export function InviteForm({ action, municipalityId }: { action: FormAction; municipalityId: number }) {
  const [state, send, isSending] = useForm(action)
  return (
    <form className="form" action={send} noValidate>
      <FormOutcome state={state} />
      <MadeLink link={state.link} />
      <input type="hidden" name="municipalityId" value={municipalityId} />
      <Field state={state} name="name" label={t.name} autoComplete="off" />
      <Field state={state} name="email" label={t.email} type="email" autoComplete="off" />
      <CheckGroup state={state} name="roles" legend={t.roles} choices={roleChoices} />
      <button className="ds-button" type="submit" disabled={isSending}>
        {t.invite.submit}
      </button>
    </form>
  )
}
