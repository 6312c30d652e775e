import type { District } from '@/lib/districts/district'
import type { DistrictTable } from '@/lib/districts/district-reading'
import { valueText } from '@/lib/districts/statement'
import type { Indicator } from '@/lib/indicators/indicator'
import { paths, type Place } from '@/lib/municipality/paths'
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
  place: Place
}

/** Every district with its value, from the highest to the lowest, the whole city first: what the map says, in words. */
export function DistrictList({ indicator, table, classing, districts, city, t, place }: Props) {
  const words = t.districts
  const { locale } = place
  return (
    <div className="scroll" role="region" aria-labelledby="lista" tabIndex={0}>
      <table className="district-list">
        <thead>
          <tr>
            <th scope="col">{words.columns.district}</th>
            <th scope="col">{words.columns.value}</th>
            <th scope="col">{words.columns.class}</th>
            <th scope="col">{words.columns.areaType}</th>
            <th scope="col">{words.columns.population}</th>
          </tr>
        </thead>
        <tbody>
          {table.city !== null && (
            <tr className="city-row">
              <th scope="row">{words.wholeCity(city)}</th>
              <td>{valueText(indicator, table.city, locale)}</td>
              <td />
              <td />
              <td />
            </tr>
          )}
          {inOrderOfValue(table, districts).map(({ district, value, hidden }) => {
            const found = classing.classOf(value)
            return (
              <tr key={district.code}>
                <th scope="row">
                  <a href={paths.district(place, district.slug)}>{district.name}</a>
                  {district.isPriority && <span className="priority-mark"> {words.priorityMark}</span>}
                </th>
                <td>
                  {value === null ? (hidden ? `.. (${t.hidden[hidden]})` : '–') : valueText(indicator, value, locale)}
                </td>
                <td>
                  <span className="class-cell">
                    <Swatch fill={fillOf(found)} /> {found?.name ?? words.hiddenClass}
                  </span>
                </td>
                <td>{district.areaType ?? '–'}</td>
                <td>{district.population === null ? '–' : formatNumber(locale, district.population, 0)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
