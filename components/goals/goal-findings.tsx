import { indicatorCodes, type Goal } from '@/lib/framework/framework'
import { paths, type Site } from '@/lib/municipality/paths'
import { goalHeadline } from '@/lib/observations/goal-story'
import type { Reading } from '@/lib/observations/reading'
import { countsInRollUp, rollUp, type RollUp } from '@/lib/observations/roll-up'
import { GoalWords } from './goal-words'

type Props = { goals: Goal[]; readings: readonly Reading[]; site: Site; earlier?: string }

/** Goals as rows: number, wording as adopted, and what has happened in one sentence. */
export function GoalFindings({ goals, readings, site, earlier }: Props) {
  return (
    <ul className="findings">
      {goals.map(goal => (
        <li key={goal.number}>
          <span className="no">{goal.number}</span>
          <a href={paths.goal(site, goal.number, earlier)}>
            <GoalWords goal={goal} />
          </a>
          <p>{goalHeadline(goal, rollUpOf(goal, readings), site.locale)}</p>
        </li>
      ))}
    </ul>
  )
}

/** What is counted of a goal: its indicators and those below it, without what only describes districts. */
export function rollUpOf(goal: Goal, readings: readonly Reading[]): RollUp {
  const codes = new Set(indicatorCodes(goal))
  return rollUp(readings.filter(reading => codes.has(reading.indicator.code) && countsInRollUp(reading)))
}
