import type { District } from '@/lib/districts/district'
import type { DistrictProfile } from '@/lib/districts/profile'
import { valueText } from '@/lib/districts/statement'
import { paths, type Site } from '@/lib/municipality/paths'
import { formatNumber } from '@/lib/text/numbers'
import type { Dictionary } from '@/lib/text/sv'
import { IndicatorSource } from '../indicators/indicator-source'
import { GroupShares } from './group-shares'
import { PoliceList } from './police-list'

type Props = {
  district: District
  profile: DistrictProfile
  /** Whether the municipality knows of any area on the list of the police. */
  isListed: boolean
  city: string
  t: Dictionary
  site: Site
}

/** School, safety and work: what is known of each here, and plainly what is not. */
export function LifeParts({ district, profile: { schools, safety, groups }, isListed, city, t, site }: Props) {
  const words = t.districts.page.life
  const { locale } = site
  return (
    <section className="part" id="skola">
      <h2>{words.title}</h2>
      <div className="cols life">
        <div>
          <h3>{words.school}</h3>
          {schools && <Schools schools={schools} {...{ city, t, site }} />}
          <p>{words.schoolUnknown(district.name)}</p>
        </div>
        <div>
          <h3>{words.safety}</h3>
          {district.policeClasses.length > 0 ? (
            <PoliceList district={district} t={t} locale={locale} />
          ) : (
            isListed && <p>{words.notListed}</p>
          )}
          <p>
            {words.safetyUnknown(district.name)}{' '}
            {safety && (
              <a href={paths.indicator(site, safety.indicator.code)}>
                {words.safetyCity(valueText(safety.indicator, safety.value, locale), city, safety.when.label)}
              </a>
            )}{' '}
            {words.crime}
          </p>
        </div>
        <div>
          <h3>{words.work}</h3>
          {groups.map(each => (
            <GroupShares key={each.indicator.code} found={each} name={district.name} {...{ city, t, site }} />
          ))}
          <p>{words.workUnknown(district.name)}</p>
        </div>
      </div>
    </section>
  )
}

type SchoolsProps = { schools: NonNullable<DistrictProfile['schools']>; city: string; t: Dictionary; site: Site }

function Schools({ schools: { indicator, when, near, city: whole }, city, t, site }: SchoolsProps) {
  const words = t.districts.page.life
  const { locale } = site
  const value = (number: number | null) => (number === null ? '–' : valueText(indicator, number, locale))
  return (
    <>
      <table className="few">
        <caption>
          <a href={paths.indicator(site, indicator.code)}>{words.schools(when.label)}</a>
        </caption>
        <tbody>
          {near.map(({ name, km, value: own, answers }) => (
            <tr key={name}>
              <th scope="row">
                {name}{' '}
                <span className="soft">
                  {[
                    km === 0 ? words.inside : words.away(formatNumber(locale, km, 1)),
                    answers !== null && t.districtAnswer.answers(formatNumber(locale, answers, 0)),
                  ]
                    .filter(Boolean)
                    .join(', ')}
                </span>
              </th>
              <td>{value(own)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{t.districts.wholeCity(city)}</th>
            <td>{value(whole)}</td>
          </tr>
        </tbody>
      </table>
      <p className="soft small">{words.schoolsNote}</p>
      <p className="figure-source">
        <IndicatorSource indicator={indicator} t={t} locale={locale} />
      </p>
    </>
  )
}
