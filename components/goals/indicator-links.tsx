import type { IndicatorRef } from '@/lib/framework/framework'
import { paths, type Place } from '@/lib/municipality/paths'
import type { Dictionary } from '@/lib/text/sv'
import { Swedish } from '../layout/swedish'

type Props = { indicators: IndicatorRef[]; t: Dictionary; place: Place }

export function IndicatorLinks({ indicators, t, place }: Props) {
  return (
    <div>
      <p className="soft small">
        {t.indicators} <span className="remark">({t.ourProposal})</span>
      </p>
      <ul>
        {indicators.map(({ code, title, hasValues }) => (
          <li key={code}>
            <a href={paths.indicator(place, code)}>
              <Swedish locale={place.locale}>{title}</Swedish>
            </a>
            {!hasValues && <span className="soft small"> ({t.withoutValues})</span>}
          </li>
        ))}
      </ul>
    </div>
  )
}
