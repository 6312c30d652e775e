import { ColumnHeads } from '@/components/ui/column-heads'
import { INDICATOR_LACKS, type IndicatorLack } from '@/lib/coverage/goal-coverage'
import type { CoveredIndicator } from '@/lib/coverage/work-queries'
import { coverageSv } from '@/lib/text/coverage-sv'

const t = coverageSv.indicators

type Row = CoveredIndicator & { mend: Record<IndicatorLack, string | null> }

/** Indicator by indicator what is lacking, each where it is mended. */
export function CoveredIndicators({ indicators }: { indicators: readonly Row[] }) {
  const lacking = indicators.filter(({ lacks }) => lacks.length > 0)
  return (
    <>
      <p>{t.counted(lacking.length, indicators.length)}</p>
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
