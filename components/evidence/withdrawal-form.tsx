'use client'

import { FormOutcome } from '@/components/ui/form-outcome'
import { HiddenFields } from '@/components/ui/hidden-fields'
import { TextArea } from '@/components/ui/text-area'
import { Tick } from '@/components/ui/tick'
import { useForm } from '@/components/ui/use-form'
import type { FormAction } from '@/lib/forms/form-state'
import { evidenceSv } from '@/lib/text/evidence-sv'

const t = evidenceSv.withdraw

type Props = {
  action: FormAction
  municipalityId: number
  evidenceId: number
  /** It is withdrawn already: all that is left is to take its words from the history. */
  isWithdrawn: boolean
}

/** Proposes that something in words is taken from the public, with why. */
export function WithdrawalForm({ action, isWithdrawn, ...which }: Props) {
  const [state, send, isSending] = useForm(action)
  return (
    <form className="form" action={send} noValidate>
      <FormOutcome state={state} />
      <HiddenFields which={{ ...which, ...(isWithdrawn && { isSecret: 'ja' }) }} />
      <TextArea state={state} name="reason" label={t.reason} />
      {isWithdrawn ? (
        <p className="hint">{t.secretMeaning}</p>
      ) : (
        <Tick {...{ state, name: 'isSecret', label: t.secret, hint: t.secretMeaning }} isTicked={false} />
      )}
      <button className="ds-button" data-variant="secondary" type="submit" disabled={isSending}>
        {t.button}
      </button>
    </form>
  )
}
