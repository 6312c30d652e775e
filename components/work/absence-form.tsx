'use client'

import { Choice } from '@/components/ui/choice'
import { Field } from '@/components/ui/field'
import { FormOutcome } from '@/components/ui/form-outcome'
import { useForm } from '@/components/ui/use-form'
import type { FormAction } from '@/lib/forms/form-state'
import { absenceSv as t } from '@/lib/text/absence-sv'

type Props = {
  actions: { goAway: FormAction; comeBack: FormAction }
  municipalityId: number
  /** ISO */
  today: string
  own: { until: string; standInId: number | null; standIn: string | null } | undefined
  standIns: readonly { id: number; name: string }[]
}

/** Says that one is away and who does it instead, and that one is back. */
export function AbsenceForm({ actions, municipalityId, today, own, standIns }: Props) {
  const [away, goAway, isGoing] = useForm(actions.goAway)
  const [back, comeBack, isComing] = useForm(actions.comeBack)
  const choices = [
    { value: '', label: t.noStandIn },
    ...standIns.map(({ id, name }) => ({ value: String(id), label: name })),
  ]
  return (
    <>
      {own && (
        <form action={comeBack}>
          <p className="notice">{t.ownIs(own.until, own.standIn)}</p>
          <input type="hidden" name="municipalityId" value={municipalityId} />
          <button className="as-link" type="submit" disabled={isComing}>
            {t.comeBack}
          </button>
        </form>
      )}
      <FormOutcome state={back} />
      <form className="form" action={goAway} noValidate>
        <FormOutcome state={away} />
        <p>{t.lead}</p>
        <input type="hidden" name="municipalityId" value={municipalityId} />
        <Field
          {...{ state: away, name: 'until', label: t.until, type: 'date', min: today }}
          defaultValue={own?.until ?? ''}
        />
        <Choice
          {...{ state: away, name: 'standInId', label: t.standIn, choices }}
          hint={standIns.length === 0 ? t.nobodyElse : undefined}
          chosen={String(own?.standInId ?? '')}
        />
        <button className="ds-button" type="submit" disabled={isGoing}>
          {t.save}
        </button>
      </form>
    </>
  )
}
