import { paths, type Place } from '@/lib/municipality/paths'
import type { GapMark, RollUp } from '@/lib/observations/roll-up'
import { strongestAndWeakest } from '@/lib/observations/roll-up'
import { gapStatementOf } from '@/lib/observations/statement'
import type { Dictionary } from '@/lib/text/sv'

import { Swedish } from '../layout/swedish'

type Props = { roll: RollUp; t: Dictionary; place: Place }

/** The gap that closes, the one that widens and the largest one, in words with every figure. */
export function GapWords({ roll, t, place }: Props) {
  const { closing, widening, largest } = strongestAndWeakest(roll)
  const told: [string, GapMark | undefined][] = [
    [t.gapCloses, closing],
    [t.gapWidens, widening],
    [t.gapIsLargest, largest === closing || largest === widening ? undefined : largest],
  ]
  return (
    <dl className="gap-words">
      {told.map(
        ([label, mark]) =>
          mark && (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <a href={paths.indicator(place, mark.reading.indicator.code)}>
                  <Swedish locale={place.locale}>{mark.reading.indicator.title}</Swedish>
                </a>
                . {gapStatementOf(mark.reading, mark.gap, place.locale)}
              </dd>
            </div>
          ),
      )}
    </dl>
  )
}
