import type { Evidence } from '@/lib/framework/evidence'
import { allGoals, type Action } from '@/lib/framework/framework'
import { goalStory } from '@/lib/observations/goal-story'
import { gapsAnswer, levelsAnswer } from '@/lib/observations/answers'
import { nameOf } from '@/lib/indicators/indicator'
import type { AssessedGoal } from './checklist'
import { groundKey, groundsOf } from './grounds'
import { rollUpOfGoal } from './judgement'
import type { Round } from './read-round'

/** A goal of a round with all that its assessment stands on. */
export type Assessed = {
  goal: AssessedGoal
  /** What the public pages would say of it, with the round's values. */
  says: { level: string; gaps: string; story: string[] }
  measures: { code: string; name: string }[]
  /** What can be chosen to be told in the report, each by its key. */
  actions: (Pick<Action, 'title' | 'status' | 'responsible'> & { key: string })[]
  evidence: (Pick<Evidence, 'title' | 'text'> & { key: string })[]
  /** The goal after it in the tree, by id. */
  next: number | null
}

export function assessedOf(
  { year, round, goals }: { year: number; round: Round; goals: readonly AssessedGoal[] },
  id: string,
): Assessed | null {
  const i = goals.findIndex(goal => String(goal.id) === id)
  const [found, goal] = [goals[i], allGoals(round.framework.overall)[i]]
  if (!found || !goal) return null
  const roll = rollUpOfGoal(goal, round.readings)
  const { actions, evidence } = groundsOf(goal, year)
  return {
    goal: found,
    says: {
      ...{ level: levelsAnswer(roll, 'sv').answer, gaps: gapsAnswer(roll, null, 'sv').answer },
      story: goalStory(goal, roll, 'sv'),
    },
    measures: roll.readings.map(({ indicator }) => ({ code: indicator.code, name: nameOf(indicator, 'sv') })),
    actions: actions.map(({ id, title, status, responsible }) => ({
      ...{ key: groundKey('action', id), title, status, responsible },
    })),
    evidence: evidence.map(({ id, title, text }) => ({ key: groundKey('evidence', id), title, text })),
    next: goals[i + 1]?.id ?? null,
  }
}
