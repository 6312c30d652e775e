import { ColumnHeads } from '@/components/ui/column-heads'
import { reviewSv as t } from '@/lib/text/review-sv'
import { workSv } from '@/lib/text/work-sv'
import type { Waiting } from '@/lib/values/proposal'

export type Listed = Waiting & { href: string }

/** Submissions by when they came to stand as they do, each with a way to it. */
export function ReviewList({ listed }: { listed: readonly Listed[] }) {
  return (
    <table className="listing">
      <ColumnHeads heads={[t.what, t.touches, t.from, t.since, t.status]} />
      <tbody>
        {listed.map(({ id, href, title, kind, many, touches, by, since, status, isOwn, publishAt }) => (
          <tr key={id}>
            <th scope="row">
              <a href={href}>{title}</a>
            </th>
            <td data-head={t.touches}>
              {touches.join(', ')} ({t[kind](many)})
            </td>
            <td data-head={t.from}>{by ?? t.aJob}</td>
            <td data-head={t.since}>{workSv.time(since)}</td>
            <td data-head={t.status}>
              {publishAt
                ? t.later.stands(workSv.time(publishAt))
                : isOwn && (status === 'submitted' || status === 'approved')
                  ? t.waitsForOther
                  : t.states[status]}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
