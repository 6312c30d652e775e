import type { DistrictProfile } from '@/lib/districts/profile'
import { valueText } from '@/lib/districts/statement'
import { isGathered } from '@/lib/framework/evidence'
import type { Site } from '@/lib/municipality/paths'
import type { Dictionary } from '@/lib/text/sv'
import { IndicatorSource } from '../indicators/indicator-source'
import { Swedish } from '../layout/swedish'
import { SourceWords } from './source-words'

type Props = { profile: DistrictProfile; city: string; t: Dictionary; site: Site }

/** What the municipality has written of the area, in brief, and how many voted in the electoral districts of its name. */
export function Described({ profile: { turnout, ...profile }, city, t, site }: Props) {
  const words = t.districts.page
  const { locale } = site
  const evidence = profile.evidence.filter(one => !isGathered(one))
  if (!turnout && evidence.length === 0) return null
  return (
    <section className="part" id="andra">
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
                  {t.source}: <SourceWords source={source} locale={locale} />. {words.evidenceNote}
                </p>
              </div>
            ))}
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
