import { allGoals, type Goal } from '@/lib/framework/framework'
import type { Dictionary } from '@/lib/text/sv'

/** What the picture shows, as a sentence or three. */
export function hierarchyInWords(overall: Goal, t: Dictionary): string {
  const goals = allGoals(overall)
  const indicators = new Map(goals.flatMap(goal => goal.indicators.map(i => [i.code, i.hasValues] as const)))
  const without = [...indicators.values()].filter(has => !has).length
  const bare = goals.filter(goal => goal.children.length === 0 && goal.indicators.length === 0)
  const missing = goals
    .map(goal => ({ number: goal.number, count: goal.indicators.filter(i => !i.hasValues).length }))
    .filter(({ number, count }) => number && count > 0)
  return [
    t.tree.counts(indicators.size, without),
    indicators.size > 0 ? t.tree.goalsWithout(bare.map(goal => goal.number)) : '',
    t.tree.missingIn(missing),
  ]
    .filter(Boolean)
    .join(' ')
}
