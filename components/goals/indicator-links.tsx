import type { IndicatorRef } from '@/lib/framework/framework'
import { paths, type Place } from '@/lib/municipality/paths'
import type { Dictionary } from '@/lib/text/sv'
import { IndicatorName } from '../indicators/indicator-name'

type Props = { indicators: IndicatorRef[]; t: Dictionary; place: Place }

export function IndicatorLinks({ indicators, t, place }: Props) {
  return (
    <div>
      <p className="soft small">{t.indicators}</p>
      <ul>
        {indicators.map(({ code, hasValues, ...named }) => (
          <li key={code}>
            <a href={paths.indicator(place, code)}>
              <IndicatorName indicator={named} locale={place.locale} />
            </a>
            {!hasValues && <span className="soft small"> ({t.withoutValues})</span>}
          </li>
        ))}
      </ul>
    </div>
  )
}
