import type { District } from '@/lib/districts/district'
import type { DistrictComparison } from '@/lib/districts/district-reading'
import type { ProfileRow } from '@/lib/districts/profile'
import { standingWords } from '@/lib/districts/standing'
import { signedText, valueText } from '@/lib/districts/statement'
import type { Indicator } from '@/lib/indicators/indicator'
import { paths, type Place } from '@/lib/municipality/paths'
import { unitNamed } from '@/lib/text/units'
import type { Dictionary } from '@/lib/text/sv'
import { IndicatorName } from '../indicators/indicator-name'
import { Swedish } from '../layout/swedish'
import { PlaceStrip } from './place-strip'
import { stripOf } from './strip-of'
import { versionNote } from './version-note'

type Props = {
  rows: ProfileRow[]
  district: District
  districts: District[]
  city: string
  t: Dictionary
  place: Place
}

/** A district's measures, one in each row: its place among all, its value, what it is compared with, the difference. */
export function MeasureRows({ rows, district, districts, city, t, place }: Props) {
  const words = t.districts.page
  const { locale } = place
  return (
    <>
      <div className="measure-heads" aria-hidden="true">
        <span>{words.measure}</span>
        <span>{words.place}</span>
        <span>{district.name}</span>
        <span>{words.comparedWith}</span>
        <span>{words.difference}</span>
      </div>
      <ul className="measure-rows">
        {rows.map(({ indicator, comparison, counted, table }) => (
          <li key={indicator.code}>
            <p className="measure-name">
              <a href={paths.districts(place, 'karta', indicator.code)}>
                <IndicatorName indicator={indicator} locale={locale} />
              </a>{' '}
              <span className="soft">{comparison.when.label}</span>
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
              <Against {...{ indicator, comparison, city, t, place }} />
            </p>
            <p className="measure-difference">
              <Difference {...{ indicator, comparison, t, place }} />
            </p>
            {counted && counted.against.kind === 'rest' && counted.value !== null && (
              <p className="measure-counted">
                {words.earlier(counted.when.label)}: {valueText(indicator, counted.value, locale)},{' '}
                <Against comparison={counted} {...{ indicator, city, t, place }} />.{' '}
                <Difference comparison={counted} {...{ indicator, t, place }} />
                {counted.version !== comparison.version && (
                  <>
                    . <Swedish locale={locale}>{versionNote(indicator, counted.version)}</Swedish>
                  </>
                )}
              </p>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

type Part = { indicator: Indicator; comparison: DistrictComparison; t: Dictionary; place: Place }

function Against({ indicator, comparison: { against }, city, t, place }: Part & { city: string }) {
  if (against.kind === 'none') return <span className="soft">{t.districts.page.nothingBeside}</span>
  const name = against.kind === 'rest' ? t.districts.restOf(city) : t.districts.inAllOf(city)
  return (
    <>
      {valueText(indicator, against.value, place.locale)} <span className="soft">{name}</span>
    </>
  )
}

function Difference({ indicator, comparison: { difference, limits, isCertain }, t, place }: Part) {
  const words = t.districts.page
  if (difference === null) return null
  const signed = (value: number) => signedText(indicator, value, place.locale)
  return (
    <>
      <b>{signed(difference)}</b>{' '}
      <span className="soft">{indicator.isShare ? t.percentagePoints : unitNamed(place.locale, indicator.unit)}</span>
      <span className="measure-certainty">
        {limits
          ? `${isCertain ? words.certain : words.uncertain} (${words.limits(signed(limits.lower), signed(limits.upper))})`
          : words.noCounts}
      </span>
    </>
  )
}
