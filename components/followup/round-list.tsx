import { ColumnHeads } from '@/components/ui/column-heads'
import type { ListedRound } from '@/lib/followup/work-queries'
import { followUpWorkSv as t } from '@/lib/text/followup-work-sv'

/** The rounds, each with where it leads. */
export function RoundList({ rounds }: { rounds: readonly (ListedRound & { href: string })[] }) {
  if (rounds.length === 0) return <p>{t.none}</p>
  return (
    <table className="listing">
      <ColumnHeads heads={Object.values(t.columns)} />
      <tbody>
        {rounds.map(({ id, year, lastYear, deadline, status, framework, href }) => (
          <tr key={id}>
            <th scope="row">
              <a href={href}>{t.round(year)}</a>
            </th>
            <td data-head={t.columns.framework}>{framework}</td>
            <td data-head={t.columns.periods}>{t.upTo(lastYear)}</td>
            <td data-head={t.columns.deadline}>{deadline}</td>
            <td data-head={t.columns.status}>{t.statuses[status]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
