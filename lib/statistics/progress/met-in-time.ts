import { type Target, type Way, type YearValue, hasReached } from './progress'

/**
 * How a target with a year stands. `due`: the value that it is judged by, of its year or the last before, once its year
 * has come. `reachedIn`: the first year at or past it, in time or late.
 */
export type TargetMet =
  | { status: 'met' | 'missed'; due: YearValue; reachedIn?: number }
  | { status: 'reachedEarly'; reachedIn: number }
  | { status: 'onTheWay' }
  | { status: 'noValues' }

/**
 * A target is met only if it is in time: by the value of its own year, whatever came later. Before that year it can be
 * reached early, and be lost again. `series` is comparable with the target, oldest first.
 */
export function metInTime(series: readonly YearValue[], target: Target, way: Way): TargetMet {
  const latest = series.at(-1)
  if (!latest) return { status: 'noValues' }
  const isReached = ({ value }: YearValue) => hasReached(value, target.value, way)
  const reachedIn = series.find(isReached)?.year
  if (latest.year < target.year)
    return isReached(latest) && reachedIn !== undefined ? { status: 'reachedEarly', reachedIn } : { status: 'onTheWay' }
  const due = series.findLast(({ year }) => year <= target.year)
  if (!due) return { status: 'noValues' }
  return { status: isReached(due) ? 'met' : 'missed', due, ...(reachedIn !== undefined && { reachedIn }) }
}
