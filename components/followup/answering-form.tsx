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
  /** One, or those of an area. */
  parts: readonly Pick<Part, 'indicatorId' | 'person'>[]
  label: string
  people: readonly { id: number; name: string }[]
}

/** Names who answers for indicators of a round. */
export function AnsweringForm({ action, parts, label, people, ...key }: Props) {
  const [state, send, isSending] = useForm(action)
  const ids = parts.map(({ indicatorId }) => indicatorId)
  const persons = new Set(parts.map(({ person }) => person?.id ?? ''))
  const [chosen = ''] = persons.size === 1 ? persons : []
  return (
    <form className="answering" action={send}>
      <FormOutcome state={state} />
      <RoundKeyFields {...key} />
      {ids.map(id => (
        <input key={id} type="hidden" name="indicatorId" value={id} />
      ))}
      <Choice
        {...{ state, name: 'personId', of: ids.join('-'), chosen: String(chosen), label }}
        choices={[{ value: '', label: t.nobody }, ...people.map(({ id, name }) => ({ value: id, label: name }))]}
      />
      <button className="ds-button" data-variant="secondary" type="submit" disabled={isSending}>
        {t.save}
      </button>
    </form>
  )
}
