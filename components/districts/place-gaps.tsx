import { px } from '../charts/svg'
import type { District } from '@/lib/districts/district'
import type { DistrictComparison } from '@/lib/districts/district-reading'
import { spokenDecimals } from '@/lib/districts/finding'
import { standingWords } from '@/lib/districts/standing'
import type { Indicator } from '@/lib/indicators/indicator'
import { paths, type Site } from '@/lib/municipality/paths'
import { formatNumber } from '@/lib/text/numbers'
import type { Dictionary } from '@/lib/text/sv'
import { periodInWords } from '@/lib/text/period-words'
import { IndicatorName } from '../indicators/indicator-name'

type Row = { indicator: Indicator; comparison: DistrictComparison }
type Props = { rows: readonly Row[]; district: District; city: string; t: Dictionary; site: Site }

/** A district and the city in some shares, one in each row on one scale from 0 to 100: how far apart they are. */
export function PlaceGaps({ rows, district, city, t, site }: Props) {
  const words = t.districts
  const years = [...new Set(rows.map(({ comparison }) => periodInWords(site.locale, comparison.when.label)))]
  const [year] = years.length === 1 ? years : []
  return (
    <div className="place-gaps">
      <p className="place-gaps-key">
        <GapKey isDistrict /> {district.name} <GapKey /> {words.inAllOf(city)}{' '}
        <span className="soft">0–100 %{year && `, ${year}`}</span>
      </p>
      <ul>
        {rows.map(({ indicator, comparison }) => (
          <li key={indicator.code}>
            <a href={paths.districts(site, 'karta', indicator.code)}>
              <IndicatorName indicator={indicator} locale={site.locale} />
            </a>
            <GapLine comparison={comparison} />
            <PairOfValues {...{ indicator, comparison, t, site }} />
            <span className="soft place-gaps-standing">
              {[
                comparison.standing && standingWords(comparison.standing, words.standing),
                !year && periodInWords(site.locale, comparison.when.label),
              ]
                .filter(Boolean)
                .join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

type PairProps = Row & { t: Dictionary; site: Site }

/** "55 mot 15"; what they are is said once, above the rows, unless it is the rest of the city in this one. */
function PairOfValues({ indicator, comparison: { value, against }, t, site }: PairProps) {
  if (value === null || against.kind === 'none') return null
  const decimals = spokenDecimals(indicator, value, against.value)
  const [own, other] = [value, against.value].map(each => formatNumber(site.locale, each, decimals))
  return (
    <span className="place-gaps-values">
      {t.districts.glance.pair(own ?? '', other ?? '')}
      {against.kind === 'rest' && <span className="soft"> ({t.districts.glance.rest})</span>}
    </span>
  )
}

const [WIDTH, HEIGHT, EDGE, RADIUS] = [320, 18, 8, 5.5]
const MIDDLE = HEIGHT / 2
const at = (percent: number) => EDGE + (percent / 100) * (WIDTH - 2 * EDGE)
const disc = (x: number) =>
  `M${px(x - RADIUS)} ${MIDDLE}a${RADIUS} ${RADIUS} 0 1 0 ${2 * RADIUS} 0a${RADIUS} ${RADIUS} 0 1 0-${2 * RADIUS} 0Z`

function GapLine({ comparison: { value, against } }: Pick<Row, 'comparison'>) {
  if (value === null || against.kind === 'none') return <span />
  const [own, other] = [at(value), at(against.value)]
  return (
    <svg className="gap-line" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <path className="axis" d={`M${EDGE} ${MIDDLE}H${WIDTH - EDGE}`} />
      <path className="between" d={`M${px(other)} ${MIDDLE}H${px(own)}`} />
      <path className="ring" d={disc(other)} />
      <path className="disc" d={disc(own)} />
    </svg>
  )
}

function GapKey({ isDistrict = false }: { isDistrict?: boolean }) {
  return (
    <svg className="gap-line key" viewBox={`-8 0 16 ${HEIGHT}`} aria-hidden="true">
      <path className={isDistrict ? 'disc' : 'ring'} d={disc(0)} />
    </svg>
  )
}
