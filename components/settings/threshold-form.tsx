'use client'

import { Field } from '@/components/ui/field'
import { FormOutcome } from '@/components/ui/form-outcome'
import { HiddenFields } from '@/components/ui/hidden-fields'
import { useForm } from '@/components/ui/use-form'
import type { FormAction } from '@/lib/forms/form-state'
import { settingsSv } from '@/lib/text/settings-sv'
import type { Thresholds } from '@/lib/values/threshold'

const t = settingsSv.thresholds

type Props = { thresholds: Thresholds; municipalityId: number; propose: FormAction; takeBack: FormAction }

/** When small numbers of one indicator are hidden, and a proposal to change it. */
export function ThresholdForm({ thresholds, municipalityId, propose, takeBack }: Props) {
  const { indicatorId, code, name, threshold, smallestGroup, proposed } = thresholds
  const [made, send, isSending] = useForm(propose)
  const [taken, take, isTaking] = useForm(takeBack)
  return (
    <section className="threshold" aria-labelledby={`granser-${code}`}>
      <h3 id={`granser-${code}`}>{name}</h3>
      <p>
        {t.threshold} {threshold}. {t.smallestGroup} {smallestGroup}.
      </p>
      <FormOutcome state={made} />
      <FormOutcome state={taken} />
      {proposed ? (
        <form action={take}>
          <p className="notice">
            {proposed.status === 'returned'
              ? t.returned(proposed.note)
              : t.waits(proposed.threshold, proposed.smallestGroup)}
          </p>
          <HiddenFields which={{ municipalityId, submissionId: proposed.submissionId }} />
          {proposed.isOwn && (
            <button className="as-link" type="submit" disabled={isTaking}>
              {t.takeBack}
            </button>
          )}
        </form>
      ) : (
        <details>
          <summary>{t.propose}</summary>
          <form className="form" action={send} noValidate>
            <HiddenFields
              which={{ municipalityId, indicatorId, seenThreshold: threshold, seenSmallestGroup: smallestGroup }}
            />
            <Field
              {...{ state: made, name: 'threshold', of: code, label: t.threshold, hint: t.thresholdHint }}
              inputMode="numeric"
              defaultValue={threshold}
            />
            <Field
              {...{ state: made, name: 'smallestGroup', of: code, label: t.smallestGroup, hint: t.smallestGroupHint }}
              inputMode="numeric"
              defaultValue={smallestGroup}
            />
            <button className="ds-button" data-variant="secondary" type="submit" disabled={isSending}>
              {t.propose}
            </button>
          </form>
        </details>
      )}
    </section>
  )
}
