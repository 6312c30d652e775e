import {
  type AssessmentOptions,
  type ChangeAssessment,
  type Reason,
  type Tier,
  type Verdict,
  assessChange,
} from './assess-change'
import { assessLevel } from './assess-level'
import { type Gap, type GapMeaning, gapsOf } from './gap'
import { logRatios, sizes } from './gap-series'
import { type Point, baselineOf, sinceLastBreak } from './series'
import type { Slope } from './theil-sen'

export type GapStatus =
  'closing' | 'widening' | 'changedPlace' | 'turned' | 'noCertainChange' | 'shownWithoutUncertainty' | 'cannotTell'

/** Why the ratio cannot be told although the difference can. */
export type RatioReason = Reason | 'ratioUndefined'

/** Is the gap closing? The size of the gap is what closes or widens, whichever group is worse off. */
export type GapAssessment = {
  status: GapStatus
  tier: Tier
  reason?: Reason
  window?: { from: string; to: string }
  p?: number
  /** Change of the gap's size per year in the window (tier 2). */
  slope?: Slope
  /** What the trend was before it turned. */
  trend?: GapStatus
  /** The gap the trend turned at. */
  turnedSince?: Gap
  first?: Gap
  baseline?: Gap
  latest?: Gap
  /** Change of the gap's size since the baseline: below 0 it has closed. */
  change?: { value: number; lower?: number; upper?: number }
  /** The same question of the ratio, on its logarithm. */
  relative: {
    status: GapStatus
    tier: Tier
    reason?: RatioReason
    /** Its own, for it may lack periods that the difference has. */
    window?: { from: string; to: string }
    p?: number
    trend?: GapStatus
  }
  /** The group that was worse off at the baseline is now better off. */
  changedPlace: boolean
  /** The gap closes while those who were better off worsen, both with certainty. */
  levellingDown: boolean
  /** Since the baseline one of difference and ratio has shrunk and the other grown, by more than rounding can do. */
  absoluteAndRelativeDisagree: boolean
}

/** The second question, of one focus and one reference group. Only periods that both have are used. */
export function assessGap(
  focus: readonly Point[],
  reference: readonly Point[],
  { direction, isShare, ...options }: AssessmentOptions & GapMeaning,
): GapAssessment {
  const gaps = gapsOf(focus, reference, { direction, isShare, decimals: options.decimals })
  const known = sinceLastBreak(gaps, options.breaks)
  const [first, latest, baseline] = [known[0], known.at(-1), baselineOf(known, options.baselineStart)]
  const sign = Math.sign(latest?.difference ?? 0) || Math.sign(baseline?.difference ?? 0) || 1
  const absolute = assessChange(sizes(gaps, sign, options.measuredEachPeriod), options)
  const { verdict, trend, turnedSince, ...found } = absolute
  const turn = turnedSince && known.find(gap => gap.start === turnedSince.start)
  const relative = assessRatio(gaps, sign, { ...options, decimals: undefined })
  const changedPlace = opposite(baseline, latest) || (trend !== undefined && crossed(known, absolute))
  const status = statusOf(verdict, absolute.tier, changedPlace)
  return {
    ...found,
    status,
    ...(trend && { trend: closingOrWidening[trend] }),
    ...(turn && { turnedSince: turn }),
    ...(first && { first }),
    ...(baseline && { baseline }),
    ...(latest && { latest }),
    relative: { ...relative, status: changedPlace && relative.tier < 3 ? 'changedPlace' : relative.status },
    changedPlace,
    levellingDown: status === 'closing' && betterOffWorsened(focus, reference, gaps, sign, direction, options),
    absoluteAndRelativeDisagree: !changedPlace && disagree(baseline, latest, options.decimals),
  }
}

const closingOrWidening = { up: 'widening', down: 'closing' } as const

function statusOf(verdict: Verdict, tier: Tier, changedPlace: boolean): GapStatus {
  if (changedPlace && tier < 3) return 'changedPlace'
  const statuses: Record<Verdict, GapStatus> = {
    ...closingOrWidening,
    none: 'noCertainChange',
    turned: 'turned',
    shown: 'shownWithoutUncertainty',
    cannotTell: 'cannotTell',
  }
  return statuses[verdict]
}

function assessRatio(gaps: readonly Gap[], sign: number, options: AssessmentOptions): GapAssessment['relative'] {
  const series = logRatios(gaps, sign, options.measuredEachPeriod)
  const { verdict, tier, reason, window, p, trend } = assessChange(series, options)
  const ratioIsMissing = series.length < gaps.length
  return {
    status: statusOf(verdict, tier, false),
    tier,
    ...(reason && { reason: ratioIsMissing ? 'ratioUndefined' : reason }),
    ...(window && { window }),
    ...(p !== undefined && { p }),
    ...(trend && { trend: closingOrWidening[trend] }),
  }
}

const opposite = (a: Gap | undefined, b: Gap | undefined) => (a?.difference ?? 0) * (b?.difference ?? 0) < 0

function crossed(known: readonly Gap[], { window }: ChangeAssessment): boolean {
  return opposite(
    known.find(({ label }) => label === window?.from),
    known.find(({ label }) => label === window?.to),
  )
}

function betterOffWorsened(
  focus: readonly Point[],
  reference: readonly Point[],
  gaps: readonly Gap[],
  sign: number,
  direction: GapMeaning['direction'],
  options: AssessmentOptions,
): boolean {
  if (direction !== 'higher' && direction !== 'lower') return false
  const betterOff = (sign > 0 ? reference : focus).filter(({ start }) => gaps.some(gap => gap.start === start))
  return assessLevel(betterOff, { ...options, direction }).status === 'worsening'
}

function disagree(baseline: Gap | undefined, latest: Gap | undefined, decimals: number | undefined): boolean {
  if (baseline?.ratio === undefined || latest?.ratio === undefined) return false
  const absolute = Math.abs(latest.difference) - Math.abs(baseline.difference)
  const relative = Math.abs(Math.log(latest.ratio)) - Math.abs(Math.log(baseline.ratio))
  if (absolute * relative >= 0) return false
  if (decimals === undefined) return true
  const isSeen = Math.abs(absolute) >= 0.5 * 10 ** -decimals
  return isSeen && Math.abs(relative) > roomOf(baseline, decimals) + roomOf(latest, decimals)
}

/** How far rounding can move the logarithm of the ratio of two values, whose lower one is D / (R − 1). */
function roomOf({ difference, ratio = 1 }: Gap, decimals: number): number {
  if (ratio === 1) return 0
  const under = Math.abs(difference) / Math.abs(ratio - 1)
  const half = 0.5 * 10 ** -decimals
  return half / under + half / (under * ratio)
}
