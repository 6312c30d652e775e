'use client'

import { useActionState } from 'react'
import { MadeLink } from '@/components/people/made-link'
import { AskingForm } from '@/components/ui/asking-form'
import { Field } from '@/components/ui/field'
import { FormOutcome } from '@/components/ui/form-outcome'
import { HiddenFields } from '@/components/ui/hidden-fields'
import { UNTOUCHED, type FormAction } from '@/lib/forms/form-state'
import type { Invitation } from '@/lib/framework/draft/invited/work-queries'
import { invitedSv as t } from '@/lib/text/invited-sv'

type Props = {
  which: { municipalityId: number; frameworkId: number }
  invitations: readonly Invitation[]
  actions: Record<'invite' | 'takeBack', FormAction>
}

/** Links by which a draft is read without an account: made, and taken back. */
export function InviteReaders({ which, invitations, actions }: Props) {
  const [state, send, isSending] = useActionState(actions.invite, UNTOUCHED)
  return (
    <>
      <p>{t.lead}</p>
      <p className="notice">{t.warning}</p>
      <form className="form" action={send} noValidate>
        <FormOutcome state={state} />
        <MadeLink link={state.link} pass={t.pass} />
        <HiddenFields which={which} />
        <Field {...{ state, name: 'forWhom', label: t.forWhom, hint: t.forWhomHint, maxLength: 200 }} />
        <Field {...{ state, name: 'lastDay', label: t.lastDay, type: 'date' }} />
        <button className="ds-button" data-variant="secondary" type="submit" disabled={isSending}>
          {t.make}
        </button>
      </form>
      {invitations.length > 0 && (
        <>
          <h3>{t.links}</h3>
          <ul className="rows">
            {invitations.map(invitation => (
              <li key={invitation.id}>
                <p>{t.link(invitation)}</p>
                <AskingForm
                  {...{ action: actions.takeBack, words: t.takeBack }}
                  which={{ ...which, invitationId: invitation.id }}
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
