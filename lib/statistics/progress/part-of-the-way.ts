import type { Target, Way, YearValue } from './progress'

/**
 * Akvo's measure: (actual − baseline) / (target − baseline). 0 at the baseline, 1 at the target, below 0 when it has
 * gone the wrong way. Undefined when baseline and target are equal.
 */
export function partOfTheWay(baseline: number, actual: number, target: number): number | undefined {
  if (target === baseline) return undefined
  return actual === baseline ? 0 : (actual - baseline) / (target - baseline)
}

/**
 * Kausal Watch's lateness: the latest value is worse than the goal at its date or nearest before. Undefined before the
 * first goal.
 */
export function isLate(latest: YearValue, goals: readonly Target[], way: Way): boolean | undefined {
  const due = goals.filter(({ year }) => year <= latest.year).sort((a, b) => b.year - a.year)[0]
  return due && way * (latest.value - due.value) < 0
}

/**
 * Parity, as Open SDG tracks it: an index whose aim is 1 becomes max(y, 1/y), counted as 1 between 0.97 and 1.03; a
 * share whose aim is 50 becomes 50 + |y − 50|. Then lower is better and the target is 1 or 50.
 */
export function parityOf(value: number, aim: 1 | 50): number {
  if (aim === 50) return 50 + Math.abs(value - 50)
  return value >= 0.97 && value <= 1.03 ? 1 : Math.max(value, 1 / value)
}
