'use client'

import { Choice } from '@/components/ui/choice'
import { FormOutcome } from '@/components/ui/form-outcome'
import { useForm } from '@/components/ui/use-form'
import type { FormAction } from '@/lib/forms/form-state'
import type { Part } from '@/lib/followup/progress'
import { followUpWorkSv } from '@/lib/text/followup-work-sv'
import { RoundKeyFields, type RoundKey } from './round-key'

const t = followUpWorkSv.progress

type Props = RoundKey & {
  action: FormAction
  part: Pick<Part, 'indicatorId' | 'name' | 'person'>
  people: readonly { id: number; name: string }[]
}

/** Names who answers for an indicator of a round. */
export function AnsweringForm({ action, part: { indicatorId, name, person }, people, ...key }: Props) {
  const [state, send, isSending] = useForm(action)
  return (
    <form className="answering" action={send}>
      <FormOutcome state={state} />
      <RoundKeyFields {...key} />
      <input type="hidden" name="indicatorId" value={indicatorId} />
      <Choice
        {...{ state, name: 'personId', of: String(indicatorId), chosen: String(person?.id ?? '') }}
        label={`${t.columns.person} (${name})`}
        choices={[{ value: '', label: t.nobody }, ...people.map(({ id, name: label }) => ({ value: id, label }))]}
      />
      <button className="ds-button" data-variant="secondary" type="submit" disabled={isSending}>
        {t.save}
      </button>
    </form>
  )
}
