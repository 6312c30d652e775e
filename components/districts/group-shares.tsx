import { type GroupsBeside, shareOfAll } from '@/lib/districts/groups-beside'
import { valueText } from '@/lib/districts/statement'
import { paths, type Site } from '@/lib/municipality/paths'
import type { Locale } from '@/lib/text/numbers'
import type { Dictionary } from '@/lib/text/sv'
import { periodInWords } from '@/lib/text/period-words'
import { IndicatorName } from '../indicators/indicator-name'

type Props = { found: GroupsBeside; name: string; city: string; t: Dictionary; site: Site }

/** The groups of one measure in a district and in the city under everyone together, and why that lies where it does. */
export function GroupShares({ found, name, city, t, site }: Props) {
  const { indicator, when, all, groups } = found
  const { locale } = site
  const words = t.districts.page.life
  const why = shareOfAll(found)
  const rows = [...(all.value === null ? [] : [{ key: '', name: words.everyone, ...all }]), ...named(groups, locale)]
  const value = (number: number | null) => (number === null ? '–' : valueText(indicator, number, locale))
  return (
    <>
      <table className="few">
        <caption>
          <a href={paths.indicator(site, indicator.code)}>
            <IndicatorName indicator={indicator} locale={locale} />
          </a>
          , {periodInWords(locale, when.label)}
        </caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{name}</th>
            <th scope="col">{t.districts.wholeCity(city)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, value: own, city: whole }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              <td>{value(own)}</td>
              <td>{value(whole)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {why && (
        <p className="soft small">{why.kind === 'nearest' ? words.nearestTo(why.label[locale]) : words.outside}</p>
      )}
    </>
  )
}

const named = (groups: GroupsBeside['groups'], locale: Locale) =>
  groups.map(({ label, ...group }) => ({ ...group, name: label[locale] }))
