'use client'

import { Choice } from '@/components/ui/choice'
import { ConfirmedButton } from '@/components/ui/confirmed-button'
import { FormOutcome } from '@/components/ui/form-outcome'
import { HiddenFields } from '@/components/ui/hidden-fields'
import { TextArea } from '@/components/ui/text-area'
import { useForm } from '@/components/ui/use-form'
import type { FormAction } from '@/lib/forms/form-state'
import { locksSv as t } from '@/lib/text/locks-sv'
import { workSv } from '@/lib/text/work-sv'
import type { ShownLock } from '@/lib/values/lock-queries'

type Props = {
  lock: ShownLock
  municipalityId: number
  indicators: readonly { id: number; name: string }[]
  actions: Record<'lift' | 'except', FormAction>
}

/** A lock that holds, with what is excepted from it, and how it is lifted. */
export function HeldLock({ lock, municipalityId, indicators, actions }: Props) {
  const [lifted, lift, isLifting] = useForm(actions.lift)
  const [excepted, except, isExcepting] = useForm(actions.except)
  const years = t.years(lock.firstDay.slice(0, 4), lock.lastDay.slice(0, 4))
  const which = (
    <>
      <HiddenFields which={{ municipalityId, lockId: lock.id }} />
    </>
  )
  const free = indicators.filter(({ id }) => !lock.exceptions.some(({ indicatorId }) => indicatorId === id))
  return (
    <section className="threshold" aria-labelledby={`las-${lock.id}`}>
      <h3 id={`las-${lock.id}`}>{years}</h3>
      <p>{lock.why}</p>
      <p>
        {t.holds(lock.until)} {t.lockedBy(lock.by, workSv.time(lock.at))}
      </p>
      {lock.exceptions.length > 0 && (
        <>
          <p>{t.exceptions}:</p>
          <ul>
            {lock.exceptions.map(({ indicatorId, name, why, by }) => (
              <li key={indicatorId}>{t.exception(name, why, by)}</li>
            ))}
          </ul>
        </>
      )}
      <form className="form" action={lift}>
        <FormOutcome state={lifted} />
        {which}
        <ConfirmedButton
          {...{ label: t.lift, question: t.liftSure, yes: t.liftYes, cancel: t.cancel }}
          disabled={isLifting}
        />
      </form>
      <details>
        <summary>{t.except}</summary>
        <form className="form" action={except} noValidate>
          <FormOutcome state={excepted} />
          {which}
          <Choice
            {...{ state: excepted, name: 'indicatorId', of: String(lock.id), label: t.indicator, chosen: '' }}
            choices={[{ value: '', label: t.choose }, ...free.map(({ id, name }) => ({ value: id, label: name }))]}
          />
          <TextArea state={excepted} name="why" label={t.why} />
          <button className="ds-button" data-variant="secondary" type="submit" disabled={isExcepting}>
            {t.except}
          </button>
        </form>
      </details>
    </section>
  )
}
