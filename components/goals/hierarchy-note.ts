import type { Goal } from '@/lib/framework/framework'
import type { Dictionary } from '@/lib/text/sv'

/**
 * A goal's own indicators in words, a line each: how many, and how many without values. Only a goal with none below it
 * says that it has none.
 */
export function noteOf({ indicators, children }: Pick<Goal, 'indicators' | 'children'>, t: Dictionary): string[] {
  if (indicators.length === 0) return children.length === 0 ? [t.tree.lacksIndicators] : []
  const without = indicators.filter(({ hasValues }) => !hasValues).length
  return [t.indicatorCount(indicators.length), ...(without > 0 ? [t.withoutValuesCount(without)] : [])]
}
