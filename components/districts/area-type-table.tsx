import type { AreaTypeReading } from '@/lib/districts/area-types'
import { signedText, valueText } from '@/lib/districts/statement'
import { paths, type Site } from '@/lib/municipality/paths'
import { periodInWords } from '@/lib/text/period-words'
import type { Dictionary } from '@/lib/text/sv'
import { IndicatorName } from '../indicators/indicator-name'
import { Swedish } from '../layout/swedish'
import { versionNote } from './version-note'

type Props = { readings: AreaTypeReading[]; own: number | null; t: Dictionary; site: Site }

/** The city's area types side by side, with the slope over them; the district's own type is marked. */
export function AreaTypeTable({ readings, own, t, site }: Props) {
  const words = t.districts
  const { locale } = site
  const first = readings[0]
  if (!first) return null
  return (
    <details className="part" id="typer">
      <summary>
        <h2>{words.page.types}</h2>
      </summary>
      <p>{words.page.typesLead(periodInWords(locale, first.when.label))}</p>
      <div className="scroll" role="region" aria-label={words.page.types} tabIndex={0}>
        <table className="area-types stacked" role="table">
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col">
                {words.page.measure}
              </th>
              {first.groups.map(({ type, districts }) => (
                <th role="columnheader" scope="col" key={type} className={type === own ? 'own-type' : undefined}>
                  {words.areaType(type)}
                  <span className="soft">{words.count(districts)}</span>
                </th>
              ))}
              <th role="columnheader" scope="col">
                {words.page.slope}
              </th>
            </tr>
          </thead>
          <tbody role="rowgroup">
            {readings.map(({ indicator, version, groups, slope }) => (
              <tr role="row" key={indicator.code}>
                <th role="rowheader" scope="row">
                  <a href={paths.districts(site, 'karta', indicator.code)}>
                    <IndicatorName indicator={indicator} locale={locale} />
                  </a>
                  {indicator.versions.length > 1 && (
                    <Swedish locale={locale} className="soft">
                      {versionNote(indicator, version)}
                    </Swedish>
                  )}
                </th>
                {groups.map(({ type, value }) => (
                  <td
                    role="cell"
                    key={type}
                    data-head={words.areaType(type)}
                    className={type === own ? 'own-type' : undefined}
                  >
                    {value === null ? '..' : valueText(indicator, value, locale)}
                  </td>
                ))}
                <td role="cell" data-head={words.page.slope}>
                  {slope === null ? '–' : signedText(indicator, slope, locale)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="soft small">{words.page.slopeNote}</p>
      <p className="soft small">{words.areaTypeNote}</p>
    </details>
  )
}
