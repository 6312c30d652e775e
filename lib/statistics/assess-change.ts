import { type Estimate, difference } from './intervals'
import { type Period, type Point, baselineOf, inOrder, overlap, sinceLastBreak } from './series'
import type { Slope } from './theil-sen'
import { type SeriesPoint, trendOf, turnedAt } from './trend'

/**
 * How certain an answer is, the first that applies: 1 intervals known in both periods, 2 a trend in at least five
 * yearly values, 3 a complete count shown without uncertainty, 4 it cannot be told.
 */
export type Tier = 1 | 2 | 3 | 4

/** What is missing when nothing can be told. */
export type Reason =
  | 'noValues'
  | 'hidden'
  | 'oneValue'
  | 'brokenSeries'
  | 'overlappingMeans'
  | 'noBaseline'
  | 'noLaterValue'
  | 'tooFewYears'

export type AssessmentOptions = {
  /** First day of the framework, or of the baseline chosen for the indicator (ISO). */
  baselineStart: string
  /** The owner has marked the indicator as totalräkning. */
  completeCount: boolean
  /** First days of new series (ISO): nothing is compared across them. */
  breaks?: readonly string[]
  /** Length of the window of a trend, default 10 years. */
  windowYears?: number
  /** Equal values in a row are measured anew each time, rather than carried over between measurements. */
  measuredEachPeriod?: boolean
  /** Decimals that the values are shown with: no trend turns by a move that they do not show. */
  decimals?: number | undefined
  /** Some value of the series is hidden by disclosure control. */
  hasHidden?: boolean
}

const WINDOW_YEARS = 10

export type Verdict = 'up' | 'down' | 'none' | 'turned' | 'shown' | 'cannotTell'

/** The answer for one quantity over time, before anyone says what is better. */
export type ChangeAssessment = {
  verdict: Verdict
  tier: Tier
  reason?: Reason
  /** Labels of the first and last period the verdict stands on. */
  window?: { from: string; to: string }
  /** Two-sided p of the trend (tier 2). */
  p?: number
  slope?: Slope
  /** The way of a certain trend, also when it has since turned. */
  trend?: 'up' | 'down'
  turnedSince?: Period
  /** Latest minus baseline; with limits when both have them and their periods do not overlap. */
  change?: { value: number; lower?: number; upper?: number }
}

/** Tiers of certainty for one quantity. Points must be of one definition and one unit. */
export function assessChange(series: readonly SeriesPoint[], options: AssessmentOptions): ChangeAssessment {
  const known = sinceLastBreak(series, options.breaks)
  const change = changeSince(baselineOf(known, options.baselineStart), known.at(-1))
  return {
    ...(firstTier(known, options) ?? { verdict: 'cannotTell', tier: 4, reason: reasonFor(series, known, options) }),
    ...(change && { change: withoutPeriods(change) }),
  }
}

/** The answer of the first tier that applies to comparable values in order. */
function firstTier(known: readonly SeriesPoint[], options: AssessmentOptions): ChangeAssessment | undefined {
  const baseline = baselineOf(known, options.baselineStart)
  const change = changeSince(baseline, known.at(-1))
  return byIntervals(change) ?? byTrend(known, baseline, options) ?? byCount(change, options)
}

type Change = { value: number; lower?: number; upper?: number; from: Point; to: Point }

function changeSince(from: Point | undefined, to: Point | undefined): Change | undefined {
  if (!from || !to || from.start === to.start) return undefined
  const [before, after] = [estimateOf(from), estimateOf(to)]
  const value = to.value - from.value
  return before && after && !overlap(from, to) ? { ...difference(after, before), from, to } : { value, from, to }
}

const withoutPeriods = ({ value, lower, upper }: Change) => ({ value, ...(lower !== undefined && { lower, upper }) })

function estimateOf({ value, lower, upper }: Point): Estimate | undefined {
  return lower === undefined || upper === undefined ? undefined : { value, lower, upper }
}

function byIntervals(change: Change | undefined): ChangeAssessment | undefined {
  if (change?.lower === undefined || change.upper === undefined) return undefined
  const verdict = change.lower > 0 ? 'up' : change.upper < 0 ? 'down' : 'none'
  return { verdict, tier: 1, window: { from: change.from.label, to: change.to.label } }
}

function byTrend(
  known: readonly SeriesPoint[],
  baseline: Point | undefined,
  { windowYears = WINDOW_YEARS, decimals }: AssessmentOptions,
): ChangeAssessment | undefined {
  const trend = trendOf(known, windowYears)
  if (typeof trend === 'string') return undefined
  const { sign, p, slope, used } = trend
  const turned = turnedAt(trend, baseline, decimals)
  const way = sign > 0 ? 'up' : sign < 0 ? 'down' : undefined
  return {
    verdict: turned ? 'turned' : (way ?? 'none'),
    tier: 2,
    window: { from: used[0]?.label ?? '', to: used.at(-1)?.label ?? '' },
    p,
    slope,
    ...(way && { trend: way }),
    ...(turned && { turnedSince: { start: turned.start, end: turned.end, label: turned.label } }),
  }
}

/** A complete count is what it is, but two means over the same years are no change from one time to another. */
function byCount(change: Change | undefined, { completeCount }: AssessmentOptions): ChangeAssessment | undefined {
  if (!change || !completeCount || overlap(change.from, change.to)) return undefined
  return { verdict: 'shown', tier: 3, window: { from: change.from.label, to: change.to.label } }
}

function reasonFor(series: readonly SeriesPoint[], known: readonly SeriesPoint[], options: AssessmentOptions): Reason {
  if (options.hasHidden) return 'hidden'
  if (series.length < 2) return series.length === 0 ? 'noValues' : 'oneValue'
  const isBroken = known.length < series.length
  if (isBroken && (known.length < 2 || firstTier(inOrder(series), options))) return 'brokenSeries'
  const [latest, baseline] = [known.at(-1), baselineOf(known, options.baselineStart)]
  if (trendOf(known, options.windowYears ?? WINDOW_YEARS) === 'overlappingMeans') return 'overlappingMeans'
  const isLatest = baseline?.start === latest?.start
  if (baseline && latest && !isLatest && overlap(baseline, latest)) return 'overlappingMeans'
  const lacksOnlyBaseline = options.completeCount || known.every(point => point.lower !== undefined)
  if (lacksOnlyBaseline && !baseline) return 'noBaseline'
  return lacksOnlyBaseline && isLatest ? 'noLaterValue' : 'tooFewYears'
}
