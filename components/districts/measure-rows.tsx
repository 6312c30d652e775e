import type { District } from '@/lib/districts/district'
import type { DistrictComparison } from '@/lib/districts/district-reading'
import type { ProfileRow } from '@/lib/districts/profile'
import { standingWords } from '@/lib/districts/standing'
import { signedText, valueText } from '@/lib/districts/statement'
import type { Indicator } from '@/lib/indicators/indicator'
import { paths, type Site } from '@/lib/municipality/paths'
import { chanceWord } from '@/lib/text/chance-words'
import { unitNamed } from '@/lib/text/units'
import type { Dictionary } from '@/lib/text/sv'
import { periodInWords } from '@/lib/text/period-words'
import { IndicatorName } from '../indicators/indicator-name'
import { PlaceStrip } from './place-strip'
import { stripOf } from './strip-of'

type Props = {
  rows: readonly ProfileRow[]
  /** With the limits of each difference, for who asks. */
  withLimits?: boolean
  district: District
  districts: District[]
  city: string
  t: Dictionary
  site: Site
}

/** A district's measures, one in each row: its place among all, its value, the city's and the difference, each said once. */
export function MeasureRows({ rows, withLimits, district, districts, city, t, site }: Props) {
  const words = t.districts.page
  const { locale } = site
  return (
    <>
      <div className="measure-heads" aria-hidden="true">
        <span>{words.measure}</span>
        <span>{words.place}</span>
        <span>{district.name}</span>
        <span>{t.districts.wholeCity(city)}</span>
        <span>{words.difference}</span>
      </div>
      <ul className="measure-rows">
        {rows.map(({ indicator, comparison, table }) => (
          <li key={indicator.code}>
            <p className="measure-name">
              <a href={paths.districts(site, 'karta', indicator.code)}>
                <IndicatorName indicator={indicator} locale={locale} />
              </a>{' '}
              <span className="soft">{periodInWords(locale, comparison.when.label)}</span>
            </p>
            <div className="measure-place">
              <PlaceStrip
                data={stripOf(indicator, table, { districts, focus: district.code, city, t, locale })}
                marked={[district.code]}
              />
              {comparison.standing && (
                <span className="soft small">{standingWords(comparison.standing, t.districts.standing)}</span>
              )}
            </div>
            <p className="measure-value">
              <span className="vh">{district.name}: </span>
              {comparison.value === null
                ? comparison.hidden
                  ? `.. ${t.hidden[comparison.hidden]}`
                  : words.notShown
                : valueText(indicator, comparison.value, locale)}
            </p>
            <p className="measure-other">
              <Against {...{ indicator, comparison, city, t, site }} />
            </p>
            <p className="measure-difference">
              <Difference {...{ indicator, comparison, withLimits, t, site }} />
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}

type Part = { indicator: Indicator; comparison: DistrictComparison; t: Dictionary; site: Site }

/** The column is the whole city, so only the rest of it is named; a phone has no columns, and names both. */
function Against({ indicator, comparison: { against }, city, t, site }: Part & { city: string }) {
  if (against.kind === 'none') return <span className="soft">{t.districts.page.nothingBeside}</span>
  return (
    <>
      {valueText(indicator, against.value, site.locale)}{' '}
      {against.kind === 'rest' ? (
        <span className="soft">{t.districts.page.rest}</span>
      ) : (
        <span className="soft measure-city">{t.districts.inAllOf(city)}</span>
      )}
    </>
  )
}

export function Difference({
  indicator,
  comparison,
  withLimits,
  t,
  site,
}: Part & { withLimits?: boolean | undefined }) {
  const words = t.districts.page
  const { difference, limits, chance } = comparison
  if (difference === null) return null
  const signed = (value: number) => signedText(indicator, value, site.locale)
  return (
    <>
      <b>{signed(difference)}</b>{' '}
      <span className="soft">{indicator.isShare ? t.percentagePoints : unitNamed(site.locale, indicator.unit)}</span>
      {limits && chance && (
        <span className="measure-certainty">
          {chanceWord(site.locale, chance)}
          {withLimits && ` (${words.limits(signed(limits.lower), signed(limits.upper))})`}
        </span>
      )}
    </>
  )
}
