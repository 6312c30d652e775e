import type { District } from '@/lib/districts/district'
import type { DistrictProfile, ProfileRow } from '@/lib/districts/profile'
import { valueText } from '@/lib/districts/statement'
import type { Site } from '@/lib/municipality/paths'
import { periodInWords } from '@/lib/text/period-words'
import type { Dictionary } from '@/lib/text/sv'
import { IndicatorName } from '../indicators/indicator-name'
import { People } from './people'

type Props = {
  rows: readonly ProfileRow[]
  profile: DistrictProfile
  district: District
  city: string
  t: Dictionary
  site: Site
}

/** Who lives here, without a better or a worse: ages, backgrounds and households, the city's beside and no ranks. */
export function WhoLivesHere({ rows, profile, district, city, t, site }: Props) {
  const words = t.districtAnswer.people
  const { locale } = site
  if (rows.length === 0 && profile.people.length === 0) return null
  return (
    <section className="part" id="vilka">
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      {rows.length > 0 && (
        <div className="scroll" role="region" aria-label={words.title} tabIndex={0}>
          <table className="few who">
            <thead>
              <tr>
                <th scope="col">{t.districts.page.measure}</th>
                <th scope="col">{district.name}</th>
                <th scope="col">{t.districts.wholeCity(city)}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ indicator, comparison: { when, value, hidden, city: whole } }) => (
                <tr key={indicator.code}>
                  <th scope="row">
                    <IndicatorName indicator={indicator} locale={locale} />{' '}
                    <span className="soft">{periodInWords(locale, when.label)}</span>
                  </th>
                  <td>
                    {value !== null
                      ? valueText(indicator, value, locale)
                      : hidden
                        ? `.. ${t.hidden[hidden]}`
                        : t.districts.page.notShown}
                  </td>
                  <td>{whole === null ? '–' : valueText(indicator, whole, locale)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {profile.people.length > 0 && (
        <People
          people={profile.people}
          city={profile.cityPeople}
          name={district.name}
          cityName={city}
          when={profile.peopleWhen ?? ''}
          source={`${t.source}: ${profile.peopleSource ?? ''}.`}
          t={t}
          locale={locale}
        />
      )}
    </section>
  )
}
