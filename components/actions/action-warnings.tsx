import { standingOf } from '@/lib/actions/standing'
import type { Action } from '@/lib/framework/framework'
import type { Dictionary } from '@/lib/text/sv'

/** What is late with an action, or has not been told of, in words. */
export function ActionWarnings({ action, today, t }: { action: Action; today: string; t: Dictionary }) {
  const words = t.actionList
  const { isLate, lateTasks, silence } = standingOf(action, today)
  const late = [
    ...(isLate && action.endYear !== null ? [words.late(action.endYear)] : []),
    ...lateTasks.map(({ title, dueOn }) => words.lateTask(title, dueOn)),
  ]
  const silent = silence === 'never' ? words.silence.never : silence && words.silence.long(action.toldOn ?? today)
  return (
    <>
      {late.map(each => (
        <p key={each} className="late">
          {each}
        </p>
      ))}
      {silent && <p className="soft small">{silent}</p>}
    </>
  )
}
