import type { Reading } from '@/lib/observations/reading'
import type { Measured } from '@/lib/statistics/inequality/group'
import type { InequalityMeasures } from '@/lib/statistics/inequality/measures'
import type { Measure } from '@/lib/text/measure'
import { measureWords, notApplicableWords } from '@/lib/text/measure-words'
import { formatNumber, type Locale } from '@/lib/text/numbers'
import type { Dictionary } from '@/lib/text/sv'

type Props = { reading: Reading; dimension: string; t: Dictionary; locale: Locale }
type Row = [Measure, Measured<number>, decimals: number]

const pick = <T,>(measured: Measured<T>, of: (value: T) => number): Measured<number> =>
  measured.reason === undefined ? { value: of(measured.value) } : { reason: measured.reason }

/** The measures that take every group into account; those few need stand apart, "för analytiker". */
export function GroupMeasureTable({ reading, dimension, t, locale }: Props) {
  const found = reading.measures.find(m => m.dimension === dimension)
  if (!found) return null
  const { decimals } = reading.indicator
  return (
    <>
      <h4>
        {t.allGroups}, {found.when.label}
      </h4>
      <MeasureTable rows={main(found.measures, decimals)} t={t} locale={locale} caption={t.allGroups} />
      <details>
        <summary>{t.forAnalysts}</summary>
        <MeasureTable rows={rest(found.measures.forAnalysts, decimals)} t={t} locale={locale} caption={t.forAnalysts} />
      </details>
    </>
  )
}

const main = ({ slopeIndex, variance }: InequalityMeasures, decimals: number): Row[] => [
  ['slopeIndex', pick(slopeIndex, v => v.sii), decimals],
  ['relativeSlopeIndex', pick(slopeIndex, v => v.rii), 2],
  ['variance', variance, decimals],
]

const rest = (m: InequalityMeasures['forAnalysts'], decimals: number): Row[] => [
  ['concentration', pick(m.concentration, v => v.aci), decimals + 1],
  ['boundedConcentration', pick(m.boundedConcentration, v => v.erreygers), 3],
  ['betweenGroupVariance', pick(m.betweenGroupVariance, v => v.bgv), decimals],
  ['meanDifferenceFromMean', pick(m.meanDifferenceFromMean, v => v.weighted), decimals],
  ['meanDifferenceFromBest', pick(m.meanDifferenceFromBest, v => v.weighted), decimals],
  ['meanDifferenceFromReference', pick(m.meanDifferenceFromReference, v => v.weighted), decimals],
  ['indexOfDisparity', pick(m.indexOfDisparity, v => v.weighted), decimals],
  ['entropy', pick(m.entropy, v => v.theil), 1],
  ['attributable', pick(m.attributable, v => v.par), decimals],
]

type TableProps = { rows: Row[]; caption: string; t: Dictionary; locale: Locale }

function MeasureTable({ rows, caption, t, locale }: TableProps) {
  return (
    <div className="scroll" role="region" aria-label={caption} tabIndex={0}>
      <table className="measures">
        <caption className="vh">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.measure}</th>
            <th scope="col">{t.value}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([measure, measured, decimals]) => {
            const { name, means } = measureWords(locale, measure)
            return (
              <tr key={measure}>
                <th scope="row">
                  {name} <span className="soft small">{means}</span>
                </th>
                <td>
                  {measured.value === undefined
                    ? t.notCounted(notApplicableWords(locale, measured.reason))
                    : formatNumber(locale, measured.value, decimals)}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
