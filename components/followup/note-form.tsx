'use client'

import { FormOutcome } from '@/components/ui/form-outcome'
import { TextArea } from '@/components/ui/text-area'
import { useForm } from '@/components/ui/use-form'
import type { FormAction } from '@/lib/forms/form-state'
import { TOLD_WARNINGS } from '@/lib/followup/checklist'
import { followUpWorkSv } from '@/lib/text/followup-work-sv'
import { RoundKeyFields, type RoundKey } from './round-key'

const t = followUpWorkSv.checklist

type Props = RoundKey & { action: FormAction; kind: string; note: string }

/** Answers a warning. */
export function NoteForm({ action, kind, note, ...key }: Props) {
  const [state, send, isSending] = useForm(action)
  return (
    <form className="form" action={send} noValidate>
      <FormOutcome state={state} />
      <RoundKeyFields {...key} />
      <input type="hidden" name="key" value={kind} />
      <TextArea
        {...{
          state,
          name: 'text',
          of: kind,
          label: t.note,
          hint: TOLD_WARNINGS.includes(kind) ? t.noteHint : t.noteUntold,
          defaultValue: note,
        }}
        rows={2}
      />
      <button className="ds-button" data-variant="secondary" type="submit" disabled={isSending}>
        {t.save}
      </button>
    </form>
  )
}
