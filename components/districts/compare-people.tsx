import { shareAged } from '@/lib/districts/age-sex'
import type { Site } from '@/lib/municipality/paths'
import { formatNumber, formatPercent } from '@/lib/text/numbers'
import type { Dictionary } from '@/lib/text/sv'
import { CompareHeads, type Compared } from './compare-heads'

const ages = [
  { key: 'young', from: 0, before: 20 },
  { key: 'working', from: 20, before: 65 },
  { key: 'old', from: 65, before: Infinity },
] as const

type Props = { compared: Compared[]; city: string; t: Dictionary; site: Site }

/** How many live in each district and how old they are, beside the city. */
export function ComparePeople({ compared, city, t, site }: Props) {
  const words = t.districts.compare
  const { locale } = site
  const counted = compared[0]?.profile.rows.find(({ indicator }) => indicator.rule.valueIsCount)
  const inhabitants = counted?.comparison.city ?? null
  return (
    <section className="part">
      <h2>{words.people}</h2>
      <div className="scroll" role="region" aria-label={words.people} tabIndex={0}>
        <table className="side-by-side stacked" role="table">
          <CompareHeads compared={compared} city={city} t={t} site={site} />
          <tbody role="rowgroup">
            <tr role="row">
              <th role="rowheader" scope="row">
                {t.districts.columns.population}
              </th>
              {compared.map(({ district }) => (
                <td role="cell" key={district.code}>
                  {district.population === null ? '–' : formatNumber(locale, district.population, 0)}
                </td>
              ))}
              <td role="cell">{inhabitants === null ? '–' : formatNumber(locale, inhabitants, 0)}</td>
            </tr>
            {ages.map(({ key, from, before }) => (
              <tr role="row" key={key}>
                <th role="rowheader" scope="row">
                  {words[key]}
                </th>
                {[...compared.map(({ profile }) => profile.people), compared[0]?.profile.cityPeople ?? []].map(
                  (people, i) => {
                    const share = shareAged(people, from, before)
                    return (
                      <td role="cell" key={i}>
                        {share === null ? '..' : formatPercent(locale, share, 1)}
                      </td>
                    )
                  },
                )}
              </tr>
            ))}
            <tr role="row">
              <th role="rowheader" scope="row">
                {t.districts.columns.areaType}
              </th>
              {compared.map(({ district }) => (
                <td role="cell" key={district.code}>
                  {district.areaType ?? '–'}
                </td>
              ))}
              <td role="cell" />
            </tr>
          </tbody>
        </table>
      </div>
    </section>
  )
}
