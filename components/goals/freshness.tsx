import { nameOf } from '@/lib/indicators/indicator'
import type { Municipality } from '@/lib/municipality/municipality'
import type { Reading } from '@/lib/observations/reading'
import { formatDate, type Locale } from '@/lib/text/numbers'
import type { Dictionary } from '@/lib/text/sv'
import { overdue } from '@/lib/observations/overdue'
import { LATE_ID } from '@/lib/observations/questions'

type Props = {
  readings: readonly Reading[]
  municipality: Pick<Municipality, 'updatedOn'>
  t: Dictionary
  locale: Locale
}

/** The figures that should have come by now, named where it is asked for. */
export function Freshness({ readings, municipality, t, locale }: Props) {
  const late = overdue(readings, municipality.updatedOn)
  if (late.length === 0) return null
  const fetchedOn = late
    .flatMap(({ provenance }) => provenance.flatMap(({ fetchedOn: day }) => day ?? []))
    .sort()
    .at(-1)
  return (
    <details className="overdue" id={LATE_ID}>
      <summary>{t.frontPage.late(late.length, readings.length)}</summary>
      <ul>
        {late.map(({ indicator, level: { latest } }) => (
          <li key={indicator.code}>
            {nameOf(indicator, locale)}
            {latest && ` (${t.frontPage.latestIs(latest.label)})`}
          </li>
        ))}
      </ul>
      <p>{t.frontPage.lateMeans(formatDate(locale, municipality.updatedOn))}</p>
      {fetchedOn && <p>{t.frontPage.fetched(formatDate(locale, fetchedOn))}</p>}
    </details>
  )
}
