import type { InvitedDraft } from '@/lib/framework/draft/invited/work-queries'
import { invitedSv } from '@/lib/text/invited-sv'

const t = invitedSv.page

/** The goals of a draft with what they say and their strategies, to read. */
export function InvitedGoals({ goals }: { goals: InvitedDraft['goals'] }) {
  return (
    <ol className="invited">
      {goals.map(({ id, depth, level, name, summary, strategies }) => (
        <li key={id} style={{ marginInlineStart: `${depth * 1.2}rem` }}>
          <p>
            <span className="soft small">{level}</span> <strong>{name}</strong>
          </p>
          {summary && <p className="soft">{summary}</p>}
          {strategies.length > 0 && (
            <>
              <p className="soft small">{t.strategies}</p>
              <ul>
                {strategies.map(strategy => (
                  <li key={strategy}>{strategy}</li>
                ))}
              </ul>
            </>
          )}
        </li>
      ))}
    </ol>
  )
}
