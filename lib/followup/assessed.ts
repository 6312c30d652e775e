import { actionsOf, allGoals, type Action, type Goal } from '@/lib/framework/framework'
import { goalStory } from '@/lib/observations/goal-story'
import { gapsAnswer, levelsAnswer } from '@/lib/observations/answers'
import { nameOf } from '@/lib/indicators/indicator'
import type { AssessedGoal } from './checklist'
import { rollUpOfGoal } from './judgement'
import type { Round } from './read-round'

/** A goal of a round with all that its assessment stands on. */
export type Assessed = {
  goal: AssessedGoal
  /** What the public pages would say of it, with the round's values. */
  says: { level: string; gaps: string; story: string[] }
  measures: { code: string; name: string }[]
  actions: Pick<Action, 'title' | 'status' | 'responsible'>[]
  evidence: Goal['evidence']
  /** The goal after it in the tree, by id. */
  next: number | null
}

export function assessedOf(
  { round, goals }: { round: Round; goals: readonly AssessedGoal[] },
  id: string,
): Assessed | null {
  const i = goals.findIndex(goal => String(goal.id) === id)
  const [found, goal] = [goals[i], allGoals(round.framework.overall)[i]]
  if (!found || !goal) return null
  const roll = rollUpOfGoal(goal, round.readings)
  return {
    goal: found,
    says: {
      ...{ level: levelsAnswer(roll, 'sv').answer, gaps: gapsAnswer(roll, null, 'sv').answer },
      story: goalStory(goal, roll, 'sv'),
    },
    measures: roll.readings.map(({ indicator }) => ({ code: indicator.code, name: nameOf(indicator, 'sv') })),
    actions: actionsOf(goal).map(({ title, status, responsible }) => ({ title, status, responsible })),
    evidence: goal.evidence,
    next: goals[i + 1]?.id ?? null,
  }
}
