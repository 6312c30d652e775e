import { ColumnHeads } from '@/components/ui/column-heads'
import { INDICATOR_LACKS, type IndicatorLack } from '@/lib/coverage/goal-coverage'
import { lackedByAll } from '@/lib/coverage/lack-filter'
import type { CoveredIndicator } from '@/lib/coverage/work-queries'
import { coverageSv } from '@/lib/text/coverage-sv'

const t = coverageSv.indicators

type Row = CoveredIndicator & { mend: Record<IndicatorLack, string | null> }

type Props = { indicators: readonly Row[]; chosen: IndicatorLack | null }

/** Indicators that lack what is asked for, each where it is mended; how many and what all lack until something is. */
export function CoveredIndicators({ indicators, chosen }: Props) {
  const common = lackedByAll(INDICATOR_LACKS, indicators)
  const lacking = chosen
    ? indicators.flatMap(one => (one.lacks.includes(chosen) ? [{ ...one, lacks: [chosen] }] : []))
    : []
  const some = indicators.filter(({ lacks }) => lacks.length > 0).length
  return (
    <>
      <p>
        {chosen ? t.chosen(lacking.length, indicators.length, t.lacks[chosen]) : t.counted(some, indicators.length)}
        {!chosen && common.length > 0 && ` ${t.all(coverageSv.filter.and(common.map(lack => t.lacks[lack])))}`}
      </p>
      {lacking.length > 0 && (
        <table className="listing covered">
          <ColumnHeads heads={Object.values(t.columns)} />
          <tbody>
            {lacking.map(({ code, name, lacks, due, mend }) => (
              <tr key={code} data-lacks={lacks.join(' ')}>
                <th scope="row">
                  {name} <span className="soft small">{code}</span>
                </th>
                <td data-head={t.columns.lacks}>
                  <ul className="lacks">
                    {INDICATOR_LACKS.filter(lack => lacks.includes(lack)).map(lack => {
                      const words =
                        lack === 'fresh' && due.length > 0 ? `${t.lacks.fresh}: ${due.join(', ')}` : t.lacks[lack]
                      return <li key={lack}>{mend[lack] ? <a href={mend[lack]}>{words}</a> : words}</li>
                    })}
                  </ul>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}
