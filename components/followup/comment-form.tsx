'use client'

import { FormOutcome } from '@/components/ui/form-outcome'
import { HiddenFields } from '@/components/ui/hidden-fields'
import { TextArea } from '@/components/ui/text-area'
import { useForm } from '@/components/ui/use-form'
import type { FormAction } from '@/lib/forms/form-state'
import { followUpWorkSv } from '@/lib/text/followup-work-sv'
import { RoundKeyFields, type RoundKey } from './round-key'

const t = followUpWorkSv.comments

/** Says something of a goal's assessment. */
export function CommentForm({ action, goalId, ...key }: RoundKey & { action: FormAction; goalId: number }) {
  const [state, send, isSending] = useForm(action)
  return (
    <form className="form" action={send} noValidate>
      <FormOutcome state={state} />
      <RoundKeyFields {...key} />
      <HiddenFields which={{ goalId }} />
      <TextArea {...{ state, name: 'comment', label: t.new }} rows={3} />
      <button className="ds-button" data-variant="secondary" type="submit" disabled={isSending}>
        {t.send}
      </button>
    </form>
  )
}

type Settled = RoundKey & { action: FormAction; commentId: number; isSettled: boolean }

/** Settles a comment, or opens it anew. */
export function SettleForm({ action, commentId, isSettled, ...key }: Settled) {
  const [state, send, isSending] = useForm(action)
  return (
    <form action={send}>
      <FormOutcome state={state} />
      <RoundKeyFields {...key} />
      <HiddenFields which={{ commentId, isSettled: isSettled ? 'nej' : 'ja' }} />
      <button className="ds-button" data-variant="secondary" type="submit" disabled={isSending}>
        {isSettled ? t.reopen : t.settle}
      </button>
    </form>
  )
}
