import type { WorkRound } from '@/lib/followup/work-queries'
import { isWritten } from '@/lib/followup/judgement'
import { standingOf } from '@/lib/followup/progress'
import { followUpWorkSv as t } from '@/lib/text/followup-work-sv'

type Props = { round: Pick<WorkRound, 'parts' | 'goals' | 'checklist' | 'status' | 'lastYear'> }

/** What a round is made of, one step after the other, and how far each has come. */
export function RoundSteps({ round: { parts, goals, checklist, status, lastYear } }: Props) {
  const there = parts.filter(part => standingOf(part, lastYear) === 'there' && part.waiting === 0)
  const judged = goals.filter(({ assessment }) => isWritten(assessment))
  const unanswered = checklist.warnings.filter(({ note }) => note === '')
  const steps = [
    { id: 'indikatorer', title: t.progress.title, says: t.steps.done(there.length, parts.length) },
    { id: 'bedomningar', title: t.goals.title, says: t.steps.judged(judged.length, goals.length) },
    { id: 'kontroll', title: t.checklist.title, says: t.steps.checks(checklist.errors.length, unanswered.length) },
    { id: 'publicera', title: t.publish.title, says: t.statuses[status] },
  ]
  return (
    <nav aria-label={t.steps.title}>
      <ol className="steps">
        {steps.map(({ id, title, says }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a> <span className="soft">{says}</span>
          </li>
        ))}
      </ol>
    </nav>
  )
}
