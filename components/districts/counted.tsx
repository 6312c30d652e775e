import type { DistrictComparison } from '@/lib/districts/district-reading'
import type { ProfileRow } from '@/lib/districts/profile'
import { valueText } from '@/lib/districts/statement'
import type { Indicator } from '@/lib/indicators/indicator'
import type { Site } from '@/lib/municipality/paths'
import { periodInWords } from '@/lib/text/period-words'
import type { Dictionary } from '@/lib/text/sv'
import { IndicatorName } from '../indicators/indicator-name'
import { Swedish } from '../layout/swedish'
import { ColumnHeads } from '../ui/column-heads'
import { Difference } from './measure-rows'
import { versionNote } from './version-note'

type Props = { rows: readonly ProfileRow[]; name: string; city: string; t: Dictionary; site: Site }
type Counted = { indicator: Indicator; counted: DistrictComparison; note: string }

/** The measures whose counts are known for an earlier year only, against the rest of the city; for who asks. */
export function CountedEarlier({ rows, name, city, t, site }: Props) {
  const words = t.districts.page
  const { locale } = site
  const found = rows.flatMap(({ indicator, comparison, counted }): Counted[] =>
    counted?.against.kind === 'rest' && counted.value !== null && comparison.against.kind !== 'rest'
      ? [
          {
            indicator,
            counted,
            note: counted.version === comparison.version ? '' : versionNote(indicator, counted.version),
          },
        ]
      : [],
  )
  if (found.length === 0) return null
  return (
    <details className="counted-earlier">
      <summary>{words.counted(city)}</summary>
      <p className="soft">{words.countedLead}</p>
      <div className="scroll" role="region" aria-label={words.counted(city)} tabIndex={0}>
        <table className="changes stacked" role="table">
          <ColumnHeads isStacked heads={[words.measure, name, t.districts.theRestOf(city), words.difference]} />
          <tbody role="rowgroup">
            {found.map(({ indicator, counted, note }) => (
              <tr role="row" key={indicator.code}>
                <th role="rowheader" scope="row">
                  <IndicatorName indicator={indicator} locale={locale} />{' '}
                  <span className="soft">
                    {note ? <Swedish locale={locale}>{note}</Swedish> : periodInWords(locale, counted.when.label)}
                  </span>
                </th>
                <td role="cell" data-head={name}>
                  {counted.value !== null && valueText(indicator, counted.value, locale)}
                </td>
                <td role="cell" data-head={t.districts.theRestOf(city)}>
                  {counted.against.kind !== 'none' && valueText(indicator, counted.against.value, locale)}
                </td>
                <td role="cell" data-head={words.difference}>
                  <Difference withLimits comparison={counted} {...{ indicator, t, site }} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
