import { type AssessmentOptions, type Reason, type Tier, type Verdict, assessChange } from './assess-change'
import { type Direction, type Point, baselineOf, inOrder, sinceLastBreak } from './series'
import type { Slope } from './theil-sen'
import type { SeriesPoint } from './trend'

export type LevelStatus =
  | 'improving'
  | 'worsening'
  | 'increasing'
  | 'decreasing'
  | 'turned'
  | 'noCertainChange'
  | 'shownWithoutUncertainty'
  | 'cannotTell'

/** Is the level improving? The answer, how certain it is, and the values it stands on, in the indicator's unit. */
export type LevelAssessment = {
  status: LevelStatus
  tier: Tier
  reason?: Reason
  window?: { from: string; to: string }
  p?: number
  /** Change per year in the window (tier 2): of the value, or of its distance to the value aimed at. */
  slope?: Slope
  /** What the trend was before it turned. */
  trend?: LevelStatus
  /** The value the trend turned at. */
  turnedSince?: Point
  first?: Point
  baseline?: Point
  latest?: Point
  /** Latest minus baseline, of the value itself. */
  change?: { value: number; lower?: number; upper?: number }
}

/**
 * The first question. Towards a value, it is the distance to that value that is tested; neither way, it is only said
 * whether the value increases or decreases.
 */
export function assessLevel(
  series: readonly Point[],
  { direction, ...options }: AssessmentOptions & { direction: Direction },
): LevelAssessment {
  const marked = options.measuredEachPeriod ? inOrder(series) : markCarriedOver(inOrder(series))
  const { verdict, trend, change, turnedSince, ...found } = assessChange(
    marked.map(point => tested(point, direction)),
    options,
  )
  const known = sinceLastBreak(series, options.breaks)
  const [first, latest] = [known[0], known.at(-1)]
  const baseline = baselineOf(known, options.baselineStart)
  const isDistance = typeof direction === 'object'
  const turn = turnedSince && known.find(point => point.start === turnedSince.start)
  return {
    ...found,
    status: statusOf(verdict, direction),
    ...(trend && { trend: statusOf(trend, direction) }),
    ...(turn && { turnedSince: turn }),
    ...(first && { first }),
    ...(baseline && { baseline }),
    ...(latest && { latest }),
    ...(change && { change: isDistance && baseline && latest ? { value: latest.value - baseline.value } : change }),
  }
}

/** Marks values equal to the one before: they repeat the last measurement and count once in a trend. */
function markCarriedOver(ordered: readonly Point[]): SeriesPoint[] {
  return ordered.map((point, i) => ({ ...point, carriedOver: point.value === ordered[i - 1]?.value }))
}

function tested(point: SeriesPoint, direction: Direction): SeriesPoint {
  if (typeof direction !== 'object') return point
  const from = (value: number) => Math.abs(value - direction.towards)
  const { lower, upper, value } = point
  if (lower === undefined || upper === undefined) return { ...point, value: from(value) }
  const around = lower <= direction.towards && direction.towards <= upper
  return {
    ...point,
    value: from(value),
    lower: around ? 0 : Math.min(from(lower), from(upper)),
    upper: Math.max(from(lower), from(upper)),
  }
}

function statusOf(verdict: Verdict, direction: Direction): LevelStatus {
  const statuses: Record<Verdict, LevelStatus> = {
    up: direction === 'neither' ? 'increasing' : direction === 'higher' ? 'improving' : 'worsening',
    down: direction === 'neither' ? 'decreasing' : direction === 'higher' ? 'worsening' : 'improving',
    none: 'noCertainChange',
    turned: 'turned',
    shown: 'shownWithoutUncertainty',
    cannotTell: 'cannotTell',
  }
  return statuses[verdict]
}
