'use client'

import { ConfirmedButton } from '@/components/ui/confirmed-button'
import { FormOutcome } from '@/components/ui/form-outcome'
import { HiddenFields } from '@/components/ui/hidden-fields'
import { TextArea } from '@/components/ui/text-area'
import { useForm } from '@/components/ui/use-form'
import { typedIn, type FormAction } from '@/lib/forms/form-state'
import { timelineSv } from '@/lib/text/timeline-sv'
import type { TimelineWithdrawal } from '@/lib/values/timeline'
import { WITHDRAWAL_SCOPES } from '@/lib/values/withdrawal-scope'

const t = timelineSv.withdraw

type Props = {
  withdrawal: TimelineWithdrawal
  municipalityId: number
  href: string
  actions: Record<'propose' | 'takeBack', FormAction>
}

/** Where somebody asks that a published value is taken from the public, or sees that it is asked for already. */
export function ProposeWithdrawal({ withdrawal: { revisionId, many, pending }, municipalityId, href, actions }: Props) {
  const [state, send, isSending] = useForm(actions.propose)
  const [taken, takeBack, isTaking] = useForm(actions.takeBack)
  const scopes = WITHDRAWAL_SCOPES.filter(scope => scope === 'one' || many[scope] > 1)
  return (
    <section className="part" aria-labelledby="ta-bort">
      <h2 id="ta-bort">{t.title}</h2>
      <FormOutcome state={pending ? state : taken} />
      {pending && (
        <>
          <p>
            {pending.returned ? t.returned : t.pending} <a href={href}>{t.see}</a>
          </p>
          {pending.returned && <q className="said">{pending.returned.note}</q>}
          {pending.isOwn && (
            <form action={takeBack}>
              <FormOutcome state={taken} />
              <HiddenFields which={{ municipalityId, submissionId: pending.submission }} />
              <ConfirmedButton
                {...{ label: t.takeBack, question: t.takeBackSure, yes: t.takeBackYes, cancel: t.cancel }}
                disabled={isTaking}
              />
            </form>
          )}
        </>
      )}
      {!pending && (
        <details className="withdraw" open={Object.keys(state.faults).length > 0}>
          <summary>{t.title}</summary>
          <p>{t.lead}</p>
          <form className="form" action={send} noValidate>
            <FormOutcome state={state} />
            <HiddenFields which={{ municipalityId, revisionId }} />
            {scopes.length > 1 ? (
              <fieldset>
                <legend>{t.scope}</legend>
                {scopes.map(scope => (
                  <label className="choice" key={scope}>
                    <input
                      type="radio"
                      name="scope"
                      value={scope}
                      defaultChecked={scope === typedIn(state, 'scope', 'one')}
                    />
                    <span>{t.scopes[scope](many[scope])}</span>
                  </label>
                ))}
              </fieldset>
            ) : (
              <input type="hidden" name="scope" value="one" />
            )}
            <TextArea state={state} name="reason" label={t.reason} hint={t.reasonHint} />
            <TextArea state={state} name="publicNote" label={t.publicNote} hint={t.publicNoteHint} rows={2} />
            <label className="choice">
              <input type="checkbox" name="isSecret" value="yes" defaultChecked={'isSecret' in state.typed} />
              <span>
                {t.secret} <span className="soft">({t.secretMeaning})</span>
              </span>
            </label>
            <button className="ds-button" type="submit" disabled={isSending}>
              {isSending ? t.sending : t.button}
            </button>
          </form>
        </details>
      )}
    </section>
  )
}
