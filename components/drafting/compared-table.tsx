import { ColumnHeads } from '@/components/ui/column-heads'
import type { Compared, ComparedRow } from '@/lib/framework/draft/comparison'
import { draftSv } from '@/lib/text/draft-sv'
import { Fates } from './fates'

const t = draftSv.compare

type Props = { rows: readonly ComparedRow[]; hrefOf: (goalId: number) => string | null }

/** The former målbild and the draft side by side, goal by goal. */
export function ComparedTable({ rows, hrefOf }: Props) {
  return (
    <table className="listing compared">
      <ColumnHeads heads={[t.former, t.now, t.fate]} />
      <tbody>
        {rows.map(({ fates, former, now }) => (
          <tr key={now?.id ?? `f${former[0]?.id}`} data-fate={fates.join(' ')}>
            <td data-head={t.former}>
              {former.length === 0 ? t.nothing : former.map(goal => <Said key={goal.id} goal={goal} />)}
            </td>
            <td data-head={t.now}>
              {now ? (
                <>
                  <Linked href={hrefOf(now.id)}>{nameOf(now)}</Linked>
                  {now.summary && <p className="soft small">{now.summary}</p>}
                </>
              ) : (
                t.nothing
              )}
            </td>
            <th scope="row" data-head={t.fate}>
              <Fates fates={fates} />
            </th>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const Linked = ({ href, children }: { href: string | null; children: string }) =>
  href ? <a href={href}>{children}</a> : <span>{children}</span>

function Said({ goal }: { goal: Compared }) {
  return (
    <>
      <span>{nameOf(goal)}</span>
      {goal.summary && <p className="soft small">{goal.summary}</p>}
    </>
  )
}

const nameOf = ({ number, title }: Compared) => `${number} ${title}`.trim()
