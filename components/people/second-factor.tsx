'use client'

import { FormOutcome } from '@/components/ui/form-outcome'
import { useForm } from '@/components/ui/use-form'
import { UNTOUCHED, type FormAction, type FormState } from '@/lib/forms/form-state'
import type { OwnFactor } from '@/lib/people/person'
import { secondFactorSv as t } from '@/lib/text/second-factor-sv'
import { CodeField } from './code-field'
import { FactorSetUp } from './factor-set-up'
import { MadeCodes } from './made-codes'

type Props = { factor: OwnFactor; actions: Record<'begin' | 'confirm' | 'renew' | 'remove', FormAction> }

/** One's own second factor: turned on, with new recovery codes, turned off. */
export function SecondFactor({ factor, actions }: Props) {
  const [confirmed, confirm, isConfirming] = useForm(actions.confirm)
  const [renewed, renew, isRenewing] = useForm(actions.renew)
  const [removed, remove, isRemoving] = useForm(actions.remove)
  if (factor.state !== 'on')
    return (
      <>
        <FormOutcome state={{ ...UNTOUCHED, ...(removed.done && { done: removed.done }) }} />
        <FactorSetUp
          asked={factor.state === 'begun' ? factor.asked : null}
          begin={actions.begin}
          {...{ confirmed, confirm, isConfirming }}
        />
      </>
    )
  const codes = renewed.codes ?? confirmed.codes
  return (
    <>
      <p role="status">{t.on(factor.codesLeft)}</p>
      <MadeCodes {...(codes && { codes })} />
      <details>
        <summary>{t.renewTitle}</summary>
        <Shown state={renewed} send={renew} isSending={isRenewing} of="nya" lead={t.renewLead} label={t.renew} />
      </details>
      {factor.isRequired ? (
        <p>{t.required}</p>
      ) : (
        <details>
          <summary>{t.removeTitle}</summary>
          <Shown state={removed} send={remove} isSending={isRemoving} of="av" label={t.remove} />
        </details>
      )}
    </>
  )
}

type ShownProps = {
  state: FormState
  send: (form: FormData) => void
  isSending: boolean
  of: string
  lead?: string
  label: string
}

/** What is done by who shows a code. */
function Shown({ state, send, isSending, of, lead, label }: ShownProps) {
  return (
    <form className="form" action={send} noValidate>
      {lead && <p>{lead}</p>}
      <FormOutcome state={state} />
      <CodeField state={state} of={of} />
      <button className="ds-button" data-variant="secondary" type="submit" disabled={isSending}>
        {label}
      </button>
    </form>
  )
}
