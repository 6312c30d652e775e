import { paths, type Place } from '@/lib/municipality/paths'
import type { GapMark, RollUp } from '@/lib/observations/roll-up'
import { strongestAndWeakest } from '@/lib/observations/roll-up'
import { gapStatementOf } from '@/lib/observations/statement'
import type { Locale } from '@/lib/text/numbers'
import { subjectOf } from '@/lib/text/subject'
import type { Dictionary } from '@/lib/text/sv'

import { Swedish } from '../layout/swedish'

type Props = { roll: RollUp; t: Dictionary; place: Place }

/** The gaps that close and widen, the largest and the smallest, in words with every figure; on paper and phones not the last. */
export function GapWords({ roll, t, place }: Props) {
  const { closing, widening, largest, smallest } = strongestAndWeakest(roll)
  const told: [string, GapMark | undefined][] = [
    [t.gapCloses, closing],
    [t.gapWidens, widening],
    [t.gapIsLargest, largest],
    [t.gapIsSmallest, smallest],
  ]
  return (
    <dl className="gap-words">
      {told.map(
        ([label, mark]) =>
          mark && (
            <div key={label} className={mark === smallest ? 'smallest' : undefined}>
              <dt>{label}</dt>
              <dd>
                <a href={paths.indicator(place, mark.reading.indicator.code)}>
                  <Named mark={mark} locale={place.locale} />
                </a>{' '}
                <span>{gapStatementOf(mark.reading, mark.gap, place.locale)}</span>
              </dd>
            </div>
          ),
      )}
    </dl>
  )
}

/** What is measured, in the page's language where it has words for it. */
function Named({ mark, locale }: { mark: GapMark; locale: Locale }) {
  const { subject, title, unit } = mark.reading.indicator
  return subject[locale] ?? <Swedish locale={locale}>{subject.sv ?? subjectOf(title, unit)}</Swedish>
}
