'use client'

import { FormOutcome } from '@/components/ui/form-outcome'
import { CheckGroup } from '@/components/ui/check-group'
import { HiddenFields } from '@/components/ui/hidden-fields'
import { useForm } from '@/components/ui/use-form'
import type { FormAction } from '@/lib/forms/form-state'
import type { Choosable } from '@/lib/followup/work-queries'
import { followUpWorkSv } from '@/lib/text/followup-work-sv'
import { RoundKeyFields, type RoundKey } from './round-key'

const t = followUpWorkSv.progress

type Props = RoundKey & { action: FormAction; choosable: readonly Choosable[] }

/** Which indicators a round is of, under the areas that they serve. */
export function ChoiceForm({ action, choosable, ...key }: Props) {
  const [state, send, isSending] = useForm(action)
  const areas = [...new Set(choosable.map(({ area }) => area))]
  const chosen = choosable.filter(({ isChosen }) => isChosen).map(({ id }) => String(id))
  return (
    <details>
      <summary>{t.choose}</summary>
      <p>{t.chooseMeaning}</p>
      <form className="form wide" action={send} noValidate>
        <FormOutcome state={state} />
        <RoundKeyFields {...key} />
        <HiddenFields which={{ seen: JSON.stringify(chosen) }} />
        {areas.map(area => (
          <CheckGroup
            key={`${area} ${chosen.join()}`}
            {...{ state, name: 'indicatorIds', legend: area, chosen }}
            choices={choosable
              .filter(one => one.area === area)
              .map(({ id, name }) => ({ value: String(id), label: name }))}
          />
        ))}
        <button className="ds-button" data-variant="secondary" type="submit" disabled={isSending}>
          {t.chooseSave}
        </button>
      </form>
    </details>
  )
}
