import { ColumnHeads } from '@/components/ui/column-heads'
import type { Report } from '@/lib/followup/report'
import { sinceTables } from '@/lib/followup/since-tables'
import type { Locale } from '@/lib/text/numbers'

/** Every level and gap against the former round: what is a real change, and what is not. */
export function ReportSince({ report, locale }: { report: Report; locale: Locale }) {
  return sinceTables(report, locale).map(({ caption, heads, rows }) => (
    <div key={caption} className="scroll" role="region" aria-label={caption} tabIndex={0}>
      <table className="report-since">
        <caption>{caption}</caption>
        <ColumnHeads heads={heads} />
        <tbody>
          {rows.map(([of, kind, says]) => (
            <tr key={`${of} ${kind}`}>
              <th scope="row">{of}</th>
              <td>{kind}</td>
              <td>{says}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  ))
}
