import type { IndicatorRef } from '@/lib/framework/framework'
import { paths, type Site } from '@/lib/municipality/paths'
import type { Dictionary } from '@/lib/text/sv'
import { IndicatorName } from '../indicators/indicator-name'

type Props = { indicators: IndicatorRef[]; t: Dictionary; site: Site }

export function IndicatorLinks({ indicators, t, site }: Props) {
  return (
    <div>
      <p className="soft small">{t.indicators}</p>
      <ul>
        {indicators.map(({ code, hasValues, isProposal, ...named }) => (
          <li key={code}>
            <a href={paths.indicator(site, code)}>
              <IndicatorName indicator={named} locale={site.locale} />
            </a>
            {!hasValues && <span className="soft small"> ({t.withoutValues})</span>}
            {!isProposal && <span className="soft small"> ({t.ownChoice})</span>}
          </li>
        ))}
      </ul>
    </div>
  )
}
