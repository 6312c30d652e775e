import { ColumnHeads } from '@/components/ui/column-heads'
import { CHANGES } from '@/lib/followup/compare-rounds'
import type { Report } from '@/lib/followup/report'
import type { Locale } from '@/lib/text/numbers'
import type { Dictionary } from '@/lib/text/sv'

type Since = NonNullable<Report['since']>
type Props = { since: Since; t: Dictionary; locale: Locale }

/** Every level and gap against the former round: what is a real change, and what is not. */
export function ReportSince({ since, t, locale }: Props) {
  const words = t.reports
  const inOrder = CHANGES.flatMap(kind => since.changes.filter(change => change.kind === kind))
  return (
    <div className="scroll" role="region" aria-label={words.changed(since.year)} tabIndex={0}>
      <table className="report-since">
        <caption>{words.changed(since.year)}</caption>
        <ColumnHeads heads={Object.values(words.changedHeads)} />
        <tbody>
          {inOrder.map(({ code, dimension, kind, of, says }) => (
            <tr key={`${code} ${dimension} ${kind}`}>
              <th scope="row">{of[locale]}</th>
              <td>{words.changedKinds[kind]}</td>
              <td>{says[locale]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
