import { crossesBorder } from '@/lib/districts/borders'
import type { BorderChange } from '@/lib/districts/district'
import { isNearlyUnchanged, type DistrictChange, type Ends } from '@/lib/districts/district-change'
import type { ProfileRow } from '@/lib/districts/profile'
import { signedText, valueText } from '@/lib/districts/statement'
import type { Indicator } from '@/lib/indicators/indicator'
import { paths, type Site } from '@/lib/municipality/paths'
import { hasMoved } from '@/lib/statistics/count-changes'
import { formatDate, formatNumber, onOneLine } from '@/lib/text/numbers'
import type { Dictionary } from '@/lib/text/sv'
import { periodInWords } from '@/lib/text/period-words'
import { gapAnswer, levelAnswer } from '../indicators/answer-words'
import { IndicatorName } from '../indicators/indicator-name'
import { ColumnHeads } from '../ui/column-heads'
import { SourceWords } from './source-words'

type Props = {
  rows: readonly ProfileRow[]
  /** When its borders were changed, the latest last. */
  borders: readonly BorderChange[]
  name: string
  city: string
  t: Dictionary
  site: Site
}
type Changed = { indicator: Indicator; change: DistrictChange }

/** What has changed here and in the city, where two years share a definition, and whether they draw nearer. */
export function Changes({ rows, borders, name, city, t, site }: Props) {
  const words = t.districts.page
  const { locale } = site
  const changed = rows.flatMap(({ indicator, change }): Changed[] => (change ? [{ indicator, change }] : []))
  const crossed = borders.filter(({ validFrom }) => changed.some(({ change }) => crossesBorder(change, validFrom)))
  const last = crossed.at(-1)
  const isCrossing = (change: DistrictChange) => crossed.some(({ validFrom }) => crossesBorder(change, validFrom))
  const ends = (indicator: Indicator, { first, latest, change }: Ends) =>
    `${valueText(indicator, first, locale)} → ${valueText(indicator, latest, locale)} (${signedText(indicator, change, locale)})`
  const points = (indicator: Indicator, { first, latest }: Ends) =>
    `${formatNumber(locale, first, indicator.decimals)} → ${formatNumber(locale, latest, indicator.decimals)}`
  const gapWords = (indicator: Indicator, distance: Ends, gap: NonNullable<DistrictChange['gap']>) =>
    hasMoved(gap) && isNearlyUnchanged(indicator, distance) ? t.districtAnswer.nearlyWord : gapAnswer(locale, gap)
  return (
    <section className="part" id="forandring">
      <h2>{words.changes}</h2>
      <p>{changed.length > 0 ? words.changesLead : words.noChanges}</p>
      {last && (
        <p>
          {words.bordersChanged(name, onOneLine(formatDate(locale, last.validFrom)))} {words.bordersSource}{' '}
          <SourceWords source={last.source} locale={locale} />
        </p>
      )}
      {changed.length > 0 && (
        <div className="scroll" role="region" aria-label={words.changes} tabIndex={0}>
          <table className="changes stacked" role="table">
            <ColumnHeads isStacked heads={[words.measure, words.changeHere, words.changeCity(city), words.distance]} />
            <tbody role="rowgroup">
              {changed.map(({ indicator, change, change: { from, to, own, city: whole, distance, level, gap } }) => (
                <tr role="row" key={indicator.code}>
                  <th role="rowheader" scope="row">
                    <a href={paths.indicator(site, indicator.code)}>
                      <IndicatorName indicator={indicator} locale={locale} />
                    </a>{' '}
                    <span className="soft">
                      {words.fromTo(periodInWords(locale, from), periodInWords(locale, to))}
                      {isCrossing(change) && words.otherBorders}
                    </span>
                  </th>
                  <td role="cell" data-head={words.changeHere}>
                    {ends(indicator, own)}
                    <span className="soft">{levelAnswer(locale, level)}</span>
                  </td>
                  <td role="cell" data-head={words.changeCity(city)}>
                    {whole ? ends(indicator, whole) : '–'}
                  </td>
                  <td role="cell" data-head={words.distance}>
                    {distance ? points(indicator, distance) : '–'}
                    {distance && gap && <span className="soft">{gapWords(indicator, distance, gap)}</span>}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}
