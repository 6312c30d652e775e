import { actionsOf, allGoals, type Goal } from '@/lib/framework/framework'
import { onOneLine } from '@/lib/text/numbers'
import type { Dictionary } from '@/lib/text/sv'

/** How much stands below a goal: "5 effektmål · 20 indikatorer, 3 saknar värden". */
export function goalCounts(goal: Goal, t: Dictionary): string {
  const below = allGoals(goal)
  const outcomes = below.filter(g => g !== goal && g.role === 'outcome').length
  const indicators = new Map(below.flatMap(g => g.indicators).map(i => [i.code, i.hasValues]))
  const strategies = below.flatMap(g => g.strategies)
  const actions = new Set(below.flatMap(actionsOf).map(({ id }) => id))
  const without = [...indicators.values()].filter(has => !has).length
  return [
    outcomes > 0 && onOneLine(t.outcomeCount(outcomes)),
    strategies.length > 0 && onOneLine(t.strategyCount(strategies.length)),
    actions.size > 0 && onOneLine(t.actionCount(actions.size)),
    onOneLine(t.indicatorCount(indicators.size)) + (without > 0 ? `, ${onOneLine(t.withoutValuesCount(without))}` : ''),
  ]
    .filter(Boolean)
    .join(' · ')
}
