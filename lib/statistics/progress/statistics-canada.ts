import { type Target, type Way, type YearValue, annualGrowth, hasReached } from './progress'

export type CanadaStatus =
  'targetAchieved' | 'onTrack' | 'accelerationNeeded' | 'limitedProgress' | 'deterioration' | 'unableToAssess'

/** `progress`: growth a year, or with a target its part of the growth required. `score`: −5 to 5. */
export type CanadaProgress =
  { status: Exclude<CanadaStatus, 'unableToAssess'>; progress: number; score: number } | { status: 'unableToAssess' }

export type CanadaQuestion = {
  way: Way
  target?: Target
  /** A natural limit in the desired direction (100 for a share): growth slows near it. */
  limit?: number
}

/** A base or a target of 0 has no relative growth; this stands in its place. The method warns that it matters. */
const IN_PLACE_OF_ZERO = 0.001
const ACHIEVED = 5
/** The part of the growth required, where a target is reached and no growth can be counted. */
const THE_WHOLE_WAY = 1

/**
 * Progress by the method of Statistics Canada and Open SDG 2.4.0: relative growth from base to current. Only first and
 * last value count, and growth means little near 0. A target that is reached needs no growth: a base that met it
 * already, or a fall to 0, is no matter. Else unable to assess: fewer than two years, or values of other signs.
 */
export function canadaProgress(base: YearValue, current: YearValue, question: CanadaQuestion): CanadaProgress {
  if (current.year <= base.year) return { status: 'unableToAssess' }
  const { way, target } = question
  const from = withoutZero(base)
  const growth = annualGrowth(from, current)
  const gained = growth === undefined ? undefined : growth * Math.sign(from.value) * way
  if (target) return towardsTarget(gained, requiredGrowth(from, target), hasReached(current.value, target.value, way))
  return gained === undefined ? { status: 'unableToAssess' } : withoutTarget(gained, closeness(from.value, question))
}

function withoutTarget(progress: number, closeness: number): CanadaProgress {
  const [high, medium] = [0.015 * closeness, 0.005 * closeness]
  const status =
    progress >= high
      ? 'onTrack'
      : progress >= medium
        ? 'accelerationNeeded'
        : progress >= 0
          ? 'limitedProgress'
          : 'deterioration'
  return { status, progress, score: scoreWithoutTarget(progress, closeness) }
}

function scoreWithoutTarget(progress: number, closeness: number): number {
  if (progress < 0) return Math.max(125 * progress - 2.5, -5)
  if (closeness === 0) return 5
  if (progress >= 0.015 * closeness) return Math.min((500 * progress) / closeness - 5, 5)
  return progress >= 0.005 * closeness ? (250 * progress) / closeness - 1.25 : (500 * progress) / closeness - 2.5
}

function towardsTarget(gained: number | undefined, required: number | undefined, isReached: boolean): CanadaProgress {
  const progress = gained === undefined || !required ? undefined : gained / required
  if (isReached) return { status: 'targetAchieved', progress: progress ?? THE_WHOLE_WAY, score: ACHIEVED }
  if (progress === undefined) return { status: 'unableToAssess' }
  const status =
    progress >= 0.95
      ? 'onTrack'
      : progress >= 0.6
        ? 'accelerationNeeded'
        : progress >= 0
          ? 'limitedProgress'
          : 'deterioration'
  const score = progress >= 0.6 ? Math.min(7.1429 * progress - 4.2857, 5) : Math.max(4.1667 * progress - 2.5, -5)
  return { status, progress, score }
}

/** The yearly growth that leads from base to target, whichever way; 0 where the base is at the target. */
function requiredGrowth(from: YearValue, { year, value }: Target): number | undefined {
  const required = annualGrowth(from, withoutZero({ year, value }))
  return required === undefined ? undefined : Math.abs(required)
}

/** 1 far from the natural limit, 0 at it: what remains of the growth to be asked for. */
function closeness(base: number, { limit }: CanadaQuestion): number {
  if (limit === undefined) return 1
  const [b, l] = [Math.abs(base), Math.abs(limit)]
  if (b >= 2 * l) return 1
  return b <= l ? 1 - (b / l) ** 4.44 : 1 - ((2 * l - b) / l) ** 4.44
}

const withoutZero = (point: YearValue): YearValue => (point.value === 0 ? { ...point, value: IN_PLACE_OF_ZERO } : point)

/** A goal's score is the mean of its series'; it is achieved only when all of them are. */
export function canadaRollUp(series: readonly CanadaProgress[]): CanadaProgress {
  const known = series.filter(one => one.status !== 'unableToAssess')
  if (known.length === 0) return { status: 'unableToAssess' }
  const mean = (f: (one: (typeof known)[number]) => number) =>
    known.reduce((sum, one) => sum + f(one), 0) / known.length
  const score = mean(one => one.score)
  const status = known.every(one => one.status === 'targetAchieved')
    ? 'targetAchieved'
    : score >= 2.5
      ? 'onTrack'
      : score >= 0
        ? 'accelerationNeeded'
        : score >= -2.5
          ? 'limitedProgress'
          : 'deterioration'
  return { status, progress: mean(one => one.progress), score }
}
