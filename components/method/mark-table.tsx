import type { MarkStatus } from '@/components/charts/mark-shapes'
import { StatusMark } from '@/components/charts/status-mark'
import type { Locale } from '@/lib/text/numbers'
import { ColumnHeads } from '../ui/column-heads'

type Props<S extends MarkStatus> = {
  locale: Locale
  caption: string
  /** The heads of the two columns: the mark, and what it means. */
  heads: [string, string]
  wordOf: (locale: Locale, status: S) => string
  meanings: Record<S, string>
}

/** Every mark with its word and what it means. */
export function MarkTable<S extends MarkStatus>({ locale, caption, heads, wordOf, meanings }: Props<S>) {
  return (
    <table className="prose-table mark-table">
      <caption>{caption}</caption>
      <ColumnHeads heads={heads} />
      <tbody>
        {(Object.keys(meanings) as S[]).map(status => (
          <tr key={status}>
            <th scope="row">
              <StatusMark status={status}>{wordOf(locale, status)}</StatusMark>
            </th>
            <td>{meanings[status]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
