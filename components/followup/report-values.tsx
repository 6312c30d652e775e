import type { ReportMeasure } from '@/lib/followup/report'
import { formatNumber, type Locale } from '@/lib/text/numbers'
import type { Dictionary } from '@/lib/text/sv'
import { FoldedPart } from './folded-part'

type Props = { measure: ReportMeasure; t: Dictionary; locale: Locale }

/** Every value of an indicator in a report: a row for each period, a column for each group. */
export function ReportValues({ measure: { code, name, unit, decimals, series }, t, locale }: Props) {
  const words = t.reports
  if (series.length === 0) return null
  const labels = new Map(series.flatMap(({ points }) => points.map(({ period, label }) => [period, label])))
  const periods = [...labels.keys()].toSorted()
  const cell = (points: (typeof series)[number]['points'], period: string): string => {
    const found = points.filter(point => point.period === period)
    const told = found.find(({ value }) => value !== null)
    if (told?.value != null) return formatNumber(locale, told.value, decimals)
    return found.some(({ isHidden }) => isHidden) ? words.hidden : '–'
  }
  const caption = words.figureOf(name[locale], unit[locale])
  return (
    <FoldedPart id={`varden-${code}`} summary={caption}>
      <div className="scroll" role="region" aria-label={caption} tabIndex={0}>
        <table className="report-values">
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.period}</th>
              {series.map(({ breakdown, label }) => (
                <th key={breakdown} scope="col">
                  {label[locale]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {periods.map(period => (
              <tr key={period}>
                <th scope="row">{labels.get(period)}</th>
                {series.map(({ breakdown, points }) => (
                  <td key={breakdown}>{cell(points, period)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </FoldedPart>
  )
}
