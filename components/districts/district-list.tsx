import type { District } from '@/lib/districts/district'
import type { DistrictTable } from '@/lib/districts/district-reading'
import { valueText } from '@/lib/districts/statement'
import type { Indicator } from '@/lib/indicators/indicator'
import { paths, type Site } from '@/lib/municipality/paths'
import { formatNumber } from '@/lib/text/numbers'
import type { Dictionary } from '@/lib/text/sv'
import type { Classing } from './district-class'
import { fillOf, Swatch } from './map-legend'
import { inOrderOfValue } from './value-order'

type Props = {
  indicator: Indicator
  table: DistrictTable
  classing: Classing
  districts: District[]
  city: string
  t: Dictionary
  site: Site
}

/**
 * Every district with its value under the class it has on the map, from the highest to the lowest, the whole city
 * first: what the map says, in words.
 */
export function DistrictList({ indicator, table, classing, districts, city, t, site }: Props) {
  const words = t.districts
  const { locale } = site
  const ordered = inOrderOfValue(table, districts)
  const groups = [...classing.classes.toReversed(), null]
    .map(group => ({ group, members: ordered.filter(({ value }) => classing.classOf(value) === group) }))
    .filter(({ members }) => members.length > 0)
  return (
    <div className="scroll" role="region" aria-labelledby="lista" tabIndex={0}>
      <table className="district-list">
        <thead>
          <tr>
            <th scope="col">{words.columns.district}</th>
            <th scope="col">{words.columns.value}</th>
            <th scope="col">{words.columns.areaType}</th>
            <th scope="col">{words.columns.population}</th>
          </tr>
        </thead>
        {table.city !== null && (
          <tbody className="city-row">
            <tr>
              <th scope="row">{words.wholeCity(city)}</th>
              <td>{valueText(indicator, table.city, locale)}</td>
              <td colSpan={2} />
            </tr>
          </tbody>
        )}
        {groups.map(({ group, members }) => (
          <tbody key={group?.index ?? -1}>
            {classing.classes.length > 0 && (
              <tr className="class-row">
                <th scope="rowgroup" colSpan={4}>
                  <Swatch fill={fillOf(group)} /> {group ? `${group.cut}: ${group.name}` : words.hiddenClass}
                </th>
              </tr>
            )}
            {members.map(({ district, value, hidden }) => (
              <tr key={district.code}>
                <th scope="row">
                  <a href={paths.district(site, district.slug)}>{district.name}</a>
                  {district.isPriority && <span className="priority-mark"> {words.priorityMark}</span>}
                </th>
                <td>
                  {value === null
                    ? hidden
                      ? `.. ${t.hidden[hidden]}`
                      : words.page.notShown
                    : valueText(indicator, value, locale)}
                </td>
                <td>{district.areaType ?? '–'}</td>
                <td>{district.population === null ? '–' : formatNumber(locale, district.population, 0)}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}
