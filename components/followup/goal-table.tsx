import { ColumnHeads } from '@/components/ui/column-heads'
import type { AssessedGoal } from '@/lib/followup/checklist'
import { followUpWorkSv as t } from '@/lib/text/followup-work-sv'
import { countedIn, judgedWords } from './judged-words'

/** What is concluded of each goal beside what the figures say. */
export function GoalTable({ goals, hrefOf }: { goals: readonly AssessedGoal[]; hrefOf: (id: number) => string }) {
  const heads = t.goals.columns
  return (
    <table className="listing judged">
      <ColumnHeads heads={Object.values(heads)} />
      <tbody>
        {goals.map(({ id, number, title, computed, assessment: { level, gaps, text, isFromFigures } }) => (
          <tr key={id}>
            <th scope="row">
              <a href={hrefOf(id)}>{`${number} ${title}`.trim()}</a>
            </th>
            <td data-head={heads.says}>
              {judgedWords(computed)}
              <br />
              <span className="soft small">{countedIn(computed)}</span>
            </td>
            <td data-head={heads.judged}>
              {level && gaps ? judgedWords({ level, gaps }) : t.goals.notJudged}
              {isFromFigures && <span className="soft"> ({t.taken.mark})</span>}
            </td>
            <td data-head={heads.text}>{text === '' ? t.goals.notWritten : t.goals.written}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
