import { type Target, type Way, type YearValue, annualGrowth } from './progress'

export type UnStatus = 'met' | 'onTrack' | 'someProgress' | 'stagnationOrRegression' | 'unableToAssess'

/** Within one per cent of a target of 0 or 100 % it is met. */
const NEAR = 1

/**
 * UN Progress Chart 2023, as Eustat applies it: the value that today's growth gives in the target year, as a part of
 * the way from base to target; 0.95 is on track, 0.10 some progress. Without a target ±2 % and ±0.5 % a year.
 */
export function unProgress(base: YearValue, current: YearValue, way: Way, target?: Target): UnStatus {
  if (target && (target.value === 0 || target.value === 100) && Math.abs(current.value - target.value) <= NEAR)
    return 'met'
  const growth = annualGrowth(base, current)
  if (growth === undefined) return 'unableToAssess'
  if (!target) return graded(growth * way * Math.sign(base.value), 0.02, 0.005)
  if (target.value === base.value) return 'unableToAssess'
  const expected = current.value * (1 + growth) ** (target.year - current.year)
  return graded((expected - base.value) / (target.value - base.value), 0.95, 0.1)
}

function graded(measure: number, high: number, low: number): UnStatus {
  if (measure >= high) return 'onTrack'
  return measure >= low ? 'someProgress' : 'stagnationOrRegression'
}
