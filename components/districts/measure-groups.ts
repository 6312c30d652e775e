import { allGoals, type Framework, type Goal } from '@/lib/framework/framework'
import { tellsWhoLivesHere } from '@/lib/districts/who-lives-here'
import type { Indicator } from '@/lib/indicators/indicator'
import { goalIn } from './goal-in'

export type MeasureGroup<Row> = { goal: Goal | null; rows: Row[] }

/**
 * Measures under the first goal of the framework that they serve, in the tree's order; last those that serve none, and
 * those that tell who lives in a place.
 */
export function byGoal<Row extends { indicator: Indicator }>(
  rows: readonly Row[],
  framework: Framework,
): MeasureGroup<Row>[] {
  const numberOf = (row: Row) => (tellsWhoLivesHere(row) ? undefined : goalIn(row.indicator, framework)?.number)
  const goals: (Goal | null)[] = [...allGoals(framework.overall), null]
  return goals
    .map(goal => ({ goal, rows: rows.filter(row => numberOf(row) === goal?.number) }))
    .filter(group => group.rows.length > 0)
}
