import type { Indicator } from '@/lib/indicators/indicator'
import { wilson } from '@/lib/statistics/intervals'
import type { Observation } from './observation'

/**
 * A share's 95 % limits from its counts (Wilson), where none were published. Limits are in percent, as the value.
 * A survey's own interval is never replaced, and perturbed counts that make no share are left alone.
 */
export function withLimits<O extends Observation>(observation: O, { isShare }: Pick<Indicator, 'isShare'>): O {
  const { numerator, denominator, lower, value } = observation
  const lacksLimits = isShare && lower === null && value !== null
  if (!lacksLimits || numerator === null || denominator === null || numerator > denominator) return observation
  const limits = wilson(numerator, denominator)
  return { ...observation, lower: limits.lower, upper: limits.upper, limitsOrigin: 'computed' }
}
