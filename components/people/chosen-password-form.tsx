'use client'

import { FormOutcome } from '@/components/ui/form-outcome'
import { useForm } from '@/components/ui/use-form'
import { WorkHeading } from '@/components/work/work-heading'
import type { FormAction } from '@/lib/forms/form-state'
import { peopleSv } from '@/lib/text/people-sv'
import { NewPassword } from './new-password'

type Props = { action: FormAction; secret: string; kind: string; person: { name: string; email: string } }

const t = peopleSv.link

/** For whoever has been given a link: an invitation or a new password. */
export function ChosenPasswordForm({ action, secret, kind, person }: Props) {
  const [state, send, isSending] = useForm(action)
  const isReset = kind === 'reset'
  return (
    <>
      <WorkHeading title={isReset ? t.reset : t.invitation(person.name)}>
        {isReset ? t.resetLead : t.invitationLead}
      </WorkHeading>
      <form className="form" action={send} noValidate>
        <FormOutcome state={state} />
        <input type="hidden" name="secret" value={secret} />
        <input type="hidden" name="username" value={person.email} autoComplete="username" />
        <NewPassword state={state} known={() => [person.name, person.email]} />
        <button className="ds-button" type="submit" disabled={isSending}>
          {t.submit}
        </button>
      </form>
    </>
  )
}
