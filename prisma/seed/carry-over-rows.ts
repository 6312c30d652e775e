import type { GoalAddress, MunicipalityContent } from './content'
import { keyOf, type Fields, type Rows } from './pack/row'

/** Links from an earlier framework's goals and strategies to the goals in which they live on. */
export function carryOverRows(content: MunicipalityContent): Rows {
  const goal = ({ framework, number }: GoalAddress) => keyOf(framework, number)
  return new Map<string, Fields[]>([
    ['GoalCarryOver', content.goalCarryOvers.map(({ from, to }) => ({ fromGoalId: goal(from), toGoalId: goal(to) }))],
    [
      'StrategyCarryOver',
      content.strategyCarryOvers.map(({ from, to, ourReading }) => ({
        strategyId: keyOf(goal(from), from.strategy),
        goalId: goal(to),
        ourReading,
      })),
    ],
  ])
}
