'use client'

import { ConfirmedButton } from '@/components/ui/confirmed-button'
import { Field } from '@/components/ui/field'
import { FormOutcome } from '@/components/ui/form-outcome'
import { TextArea } from '@/components/ui/text-area'
import { useForm } from '@/components/ui/use-form'
import type { FormAction } from '@/lib/forms/form-state'
import { followUpWorkSv } from '@/lib/text/followup-work-sv'
import { RoundKeyFields, type RoundKey } from './round-key'

const t = followUpWorkSv.publish

type Props = RoundKey & {
  action: FormAction
  label: string
  /** Asked first of what can't be undone. */
  sure?: { question: string; yes: string }
  /** What readers are told is new, where that is asked for. */
  note?: string
  /** The number of the matter, where that is asked for. */
  diaryNumber?: string
}

/** One step of a round: proposed, given back, published, opened anew. */
export function RoundForm({ action, label, sure, note, diaryNumber, ...key }: Props) {
  const [state, send, isSending] = useForm(action)
  return (
    <form className="form" action={send} noValidate>
      <FormOutcome state={state} />
      <RoundKeyFields {...key} />
      {note !== undefined && (
        <TextArea {...{ state, name: 'publicNote', label: t.note, hint: t.noteHint, defaultValue: note }} />
      )}
      {diaryNumber !== undefined && (
        <Field
          {...{ state, name: 'diaryNumber', label: t.diaryNumber, hint: t.diaryHint, defaultValue: diaryNumber }}
          maxLength={60}
        />
      )}
      {sure ? (
        <ConfirmedButton {...{ label, ...sure }} cancel={t.cancel} disabled={isSending} />
      ) : (
        <button className="ds-button" type="submit" disabled={isSending}>
          {label}
        </button>
      )}
    </form>
  )
}
