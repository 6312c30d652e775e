import { actionsOf, allGoals, type Goal } from './framework'

export type Lack = 'indicators' | 'values' | 'actions'
export const lacks: Lack[] = ['indicators', 'values', 'actions']

/**
 * What a strategist has left to do at a goal. Indicators and actions lack where neither the goal nor any below it has
 * one; values lack at the goal whose own indicator has none, so that each gap is found in one place.
 */
export function lacksOf(goal: Goal): Lack[] {
  const below = allGoals(goal)
  const has: Record<Lack, boolean> = {
    indicators: below.some(({ indicators }) => indicators.length > 0),
    values: goal.indicators.every(({ hasValues }) => hasValues),
    actions: below.some(each => actionsOf(each).length > 0),
  }
  return lacks.filter(lack => !has[lack])
}

/** The bodies that answer for a goal's own actions. */
export const bodiesOf = (goal: Goal): string[] => [
  ...new Set(actionsOf(goal).flatMap(action => action.responsible ?? [])),
]
