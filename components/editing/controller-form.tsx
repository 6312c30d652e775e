'use client'

import { Choice } from '@/components/ui/choice'
import { FormOutcome } from '@/components/ui/form-outcome'
import { useForm } from '@/components/ui/use-form'
import type { FormAction } from '@/lib/forms/form-state'
import { controllerSv as t } from '@/lib/text/absence-sv'

type Person = { id: number; name: string }
type Props = {
  action: FormAction
  municipalityId: number
  indicatorId: number
  named: { person: Person | null; standIn: Person | null }
  controllers: readonly Person[]
}

/** Who enters an indicator's values, and who does it when they are away: changed at once. */
export function ControllerForm({ action, municipalityId, indicatorId, named, controllers }: Props) {
  const [state, send, isSending] = useForm(action)
  const { person, standIn } = named
  // Whoever stands there and is no controller any more is still told.
  const choices = (own: Person | null) => {
    const gone = own && !controllers.some(({ id }) => id === own.id) ? [own] : []
    return [
      { value: '', label: t.nobody },
      ...[...gone, ...controllers].map(({ id, name }) => ({ value: id, label: name })),
    ]
  }
  const hidden = { municipalityId, indicatorId, seenPersonId: person?.id ?? '', seenStandInId: standIn?.id ?? '' }
  return (
    <form className="form" action={send} noValidate>
      <FormOutcome state={state} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Choice
        {...{ state, name: 'personId', label: t.person }}
        choices={choices(person)}
        chosen={String(person?.id ?? '')}
      />
      <Choice
        {...{ state, name: 'standInId', label: t.standIn }}
        choices={choices(standIn)}
        chosen={String(standIn?.id ?? '')}
      />
      <button className="ds-button" type="submit" disabled={isSending}>
        {t.save}
      </button>
    </form>
  )
}
