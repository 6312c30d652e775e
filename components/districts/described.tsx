import type { District } from '@/lib/districts/district'
import type { DistrictProfile } from '@/lib/districts/profile'
import { valueText } from '@/lib/districts/statement'
import type { Place } from '@/lib/municipality/paths'
import { formatPercent } from '@/lib/text/numbers'
import type { Dictionary } from '@/lib/text/sv'
import { IndicatorSource } from '../indicators/indicator-source'
import { Swedish } from '../layout/swedish'

type Props = { district: District; profile: DistrictProfile; city: string; t: Dictionary; place: Place }

/** What the police, the voters' lists and the municipality say of the area, each in its own words and with its limits. */
export function Described({ district, profile: { turnout, evidence }, city, t, place }: Props) {
  const words = t.districts.page
  const { locale } = place
  if (district.policeClasses.length === 0 && !turnout && evidence.length === 0) return null
  return (
    <section className="part">
      <h2>{words.described}</h2>
      <div className="cols">
        {evidence.length > 0 && (
          <div>
            <h3>{words.evidence}</h3>
            {evidence.map(({ title, text, source }) => (
              <div key={title}>
                <Swedish as="p" locale={locale}>
                  {text}
                </Swedish>
                <p className="figure-source">
                  {t.source}: <Swedish locale={locale}>{source}</Swedish>
                </p>
              </div>
            ))}
          </div>
        )}
        {district.policeClasses.length > 0 && (
          <div>
            <h3>{words.police}</h3>
            <ul className="plain">
              {district.policeClasses
                .toSorted((a, b) => b.year - a.year)
                .map(({ year, class: quoted, sharePct }) => (
                  <li key={year}>{words.policeIs(formatPercent(locale, sharePct, 0), quoted.toLowerCase(), year)}</li>
                ))}
            </ul>
            <p className="caution">
              {words.policeMeans} {words.policeYears}
            </p>
            <p className="figure-source">
              {t.source}: {words.policeSource}.
            </p>
          </div>
        )}
        {turnout && (
          <div>
            <h3>{words.turnout}</h3>
            <p>{words.turnoutLead(turnout.turnout.when.label, turnout.turnout.known, city)}</p>
            <table className="turnout">
              <thead>
                <tr>
                  <th scope="col">{words.electoral}</th>
                  <th scope="col">{words.turnout}</th>
                </tr>
              </thead>
              <tbody>
                {[...turnout.turnout.electoral, { name: t.districts.wholeCity(city), value: turnout.turnout.city }].map(
                  ({ name, value }) => (
                    <tr key={name}>
                      <th scope="row">{name}</th>
                      <td>{value === null ? '–' : valueText(turnout.indicator, value, locale)}</td>
                    </tr>
                  ),
                )}
              </tbody>
            </table>
            <p className="figure-source">
              <IndicatorSource indicator={turnout.indicator} t={t} locale={locale} />
            </p>
          </div>
        )}
      </div>
    </section>
  )
}
