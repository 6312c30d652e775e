import { type AssessmentOptions, type ChangeAssessment, assessChange, comparable } from './assess-change'
import { assessLevel } from './assess-level'
import { type Chance, excludesZero, weaker } from './chance'
import { type Gap, type GapMeaning, gapsOf } from './gap'
import { type GapSeries, gapSeries } from './gap-series'
import { median } from './median'
import { printed, wayOf } from './printed'
import { type Rank, rankOf } from './rank'
import { type Point, baselineOf, midYear, ofPeriod } from './series'

/** What was seen of the gap's size: larger, smaller or equal in print; or nothing to compare. */
export type GapVerdict = 'larger' | 'smaller' | 'equal' | 'oneValue' | 'noValues'

/** Why the ratio cannot be told although the difference can. */
export type RatioReason = NonNullable<ChangeAssessment['reason']> | 'ratioUndefined'

/** Is the gap closing? What was seen, how far it can be chance, and the trend beside it. */
export type GapAssessment = Omit<ChangeAssessment, 'seen' | 'turned'> & {
  verdict: GapVerdict
  /** From where to where; missing where there is nothing to compare. */
  from?: Gap
  to?: Gap
  /** Change of the gap's size, unrounded: below 0 it has shrunk. */
  change?: number
  isFromBaseline: boolean
  /** The latest comparable gap, also where it is the only one. */
  latest?: Gap
  trendVerdict?: GapVerdict
  turned?: { at: Gap; verdict: GapVerdict }
  rank?: Rank
  /** Another group is worse off at the end than at the beginning, as seen. */
  isCrossed: boolean
  /** The same, and more than chance can do: both ends exclude 0, or the trend crosses it at the 1 % level. */
  changedPlaces: boolean
  /** The gap shrank while those who were better off got worse: the weaker of the two words. */
  levellingDown?: Chance
  /** The same question of the ratio, on its logarithm; never counted. */
  relative: Pick<ChangeAssessment, 'chance' | 'evidence' | 'p'> & {
    verdict: GapVerdict
    reason?: RatioReason
    /** Ratios of the group that was worse off at the baseline to the other, so the first is at least 1. */
    from?: number
    to?: number
  }
  /** Since the first value one of difference and ratio has shrunk and the other grown, by more than rounding can do. */
  absoluteAndRelativeDisagree: boolean
}

type Options = AssessmentOptions & GapMeaning

/**
 * The second question, of one focus and one reference group, over the periods that both have. Tests use the difference
 * signed by the group that was worse off at the baseline; what is seen is its size, as printed.
 */
export function assessGap(focus: readonly Point[], reference: readonly Point[], options: Options): GapAssessment {
  const { direction, isShare, decimals } = options
  const gaps = gapsOf(focus, reference, { direction, isShare, decimals })
  const known = comparable(gaps, options)
  const latest = known.at(-1)
  const sign = Math.sign((baselineOf(known, options.baselineStart) ?? known[0])?.difference ?? 0) || latestSign(latest)
  // Counts of an earlier definition tell nothing of how much those of this one vary.
  const series = gapSeries(comparable(focus, options), comparable(reference, options), gaps, sign, options)
  const { seen, turned, ...found } = assessChange(series.differences, options)
  const own = gapIn(known)
  const [from, to, turn] = [own(seen?.from), own(seen?.to), own(turned?.at)]
  const verdict = from && to ? verdictOf(from, to, decimals) : latest ? 'oneValue' : 'noValues'
  const isCrossed = opposite(from, to)
  const rank = rankOf(known, gap => Math.abs(gap.difference), decimals)
  const levellingDown =
    verdict === 'smaller' && !isCrossed ? worsened(focus, reference, gaps, sign, options) : undefined
  return {
    ...found,
    verdict,
    isFromBaseline: seen?.isFromBaseline ?? false,
    ...(from && to && { from, to, change: Math.abs(to.difference) - Math.abs(from.difference) }),
    ...(latest && { latest }),
    ...(found.trend && found.trend.way !== 'none' && { trendVerdict: SIGNED[found.trend.way] }),
    ...(turned && turn && { turned: { at: turn, verdict: SIGNED[turned.now] } }),
    ...(rank && { rank }),
    isCrossed,
    changedPlaces: isCrossed && (bothExclude(from, to) || trendCrosses(found.trend)),
    ...(levellingDown && { levellingDown: weaker(levellingDown, found.chance) }),
    relative: relativeOf(gaps, sign, series, options),
    absoluteAndRelativeDisagree: !isCrossed && disagree(from, to, decimals),
  }
}

const SIGNED = { up: 'larger', down: 'smaller' } as const
const latestSign = (latest: Gap | undefined) => Math.sign(latest?.difference ?? 0) || 1

const gapIn = (known: readonly Gap[]) => (point: Point | undefined) => point && ofPeriod(known, point)

function verdictOf(from: Gap, to: Gap, decimals: number | undefined): GapVerdict {
  const way = wayOf(Math.abs(from.difference), Math.abs(to.difference), decimals)
  return way === 'equal' ? 'equal' : SIGNED[way]
}

const opposite = (a: Gap | undefined, b: Gap | undefined) => (a?.difference ?? 0) * (b?.difference ?? 0) < 0

const bothExclude = (a: Gap | undefined, b: Gap | undefined) =>
  [a, b].every(gap => gap?.differenceLimits && excludesZero(gap.differenceLimits))

/** A trend at the 1 % level whose line has another sign at its end than at its beginning. */
function trendCrosses(trend: ChangeAssessment['trend']): boolean {
  const [first, last] = [trend?.used[0], trend?.used.at(-1)]
  if (!first || !last || trend?.chance !== 'veryLikely') return false
  const level = median(trend.used.map(point => point.value - trend.slope.perYear * midYear(point)))
  const at = (point: Point) => level + trend.slope.perYear * midYear(point)
  return at(first) * at(last) < 0
}

/** The word for how those who were better off at the baseline got worse; undefined where they did not. */
function worsened(
  focus: readonly Point[],
  reference: readonly Point[],
  gaps: readonly Gap[],
  sign: number,
  { direction, ...options }: Options,
): Chance | undefined {
  if (direction !== 'higher' && direction !== 'lower') return undefined
  const betterOff = (sign > 0 ? reference : focus).filter(({ start }) => gaps.some(gap => gap.start === start))
  const { verdict, chance } = assessLevel(betterOff, { ...options, direction })
  return verdict === 'worse' ? chance : undefined
}

const RATIO_DECIMALS = 2

function relativeOf(gaps: readonly Gap[], sign: number, { logRatios }: GapSeries, options: Options) {
  const { seen, chance, evidence, reason, p } = assessChange(logRatios, { ...options, decimals: undefined })
  const ratioIsMissing = logRatios.length < gaps.length
  const ratioIn = (point: Point | undefined) => {
    const ratio = gapIn(gaps)(point)?.ratio
    return ratio !== undefined && sign < 0 ? 1 / ratio : ratio
  }
  const [from, to] = [ratioIn(seen?.from), ratioIn(seen?.to)]
  return {
    verdict: from && to ? ratioVerdict(from, to) : logRatios.length > 0 ? 'oneValue' : 'noValues',
    chance,
    ...(evidence && { evidence }),
    ...(p !== undefined && { p }),
    ...(reason && { reason: ratioIsMissing ? 'ratioUndefined' : reason }),
    ...(from !== undefined && to !== undefined && { from, to }),
  } satisfies GapAssessment['relative']
}

/** How far a ratio is from 1, whichever group it is held against. */
function ratioVerdict(from: number, to: number): GapVerdict {
  const size = (ratio: number) => printed(Math.max(ratio, 1 / ratio), RATIO_DECIMALS)
  const way = wayOf(size(from), size(to), RATIO_DECIMALS)
  return way === 'equal' ? 'equal' : SIGNED[way]
}

function disagree(from: Gap | undefined, to: Gap | undefined, decimals: number | undefined): boolean {
  if (from?.ratio === undefined || to?.ratio === undefined) return false
  const absolute = Math.abs(to.difference) - Math.abs(from.difference)
  const relative = Math.abs(Math.log(to.ratio)) - Math.abs(Math.log(from.ratio))
  if (absolute * relative >= 0) return false
  if (decimals === undefined) return true
  const isSeen = Math.abs(absolute) >= 0.5 * 10 ** -decimals
  return isSeen && Math.abs(relative) > roomOf(from, decimals) + roomOf(to, decimals)
}

/** How far rounding can move the logarithm of the ratio of two values, whose lower one is D / (R − 1). */
function roomOf({ difference, ratio = 1 }: Gap, decimals: number): number {
  if (ratio === 1) return 0
  const under = Math.abs(difference) / Math.abs(ratio - 1)
  const half = 0.5 * 10 ** -decimals
  return half / under + half / (under * ratio)
}
