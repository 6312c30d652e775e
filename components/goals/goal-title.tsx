import type { Goal } from '@/lib/framework/framework'
import type { Dictionary } from '@/lib/text/sv'
import { GoalWords } from './goal-words'

/** A goal's number and its wording, never shortened. */
export function GoalTitle({ goal, t }: { goal: Goal; t: Dictionary }) {
  return (
    <>
      {goal.number && <span className="no">{goal.number}</span>} <GoalWords goal={goal} />
      {goal.ourReading && <span className="remark"> ({t.ourReading})</span>}
    </>
  )
}
