import { type Chance, chanceOfLimits } from './chance'
import { type Measurement, apart } from './measurement'
import { type Way, wayOf } from './printed'
import { type Period, type Point, baselineOf, overlap, sinceLastBreak, yearOf } from './series'
import { type NoTrend, type Trend, goesSomewhere, trendOf } from './trend'
import { type Turn, turnOf } from './turn'

/** What the word for chance stands on, the first that applies. */
export type Evidence = 'trend' | 'measurements' | 'shortTrend' | 'smallestCount'

/** What is missing when a change cannot be seen, or how far it can be chance cannot be told. */
export type Reason =
  'noValues' | 'hidden' | 'oneValue' | 'noLaterValue' | 'brokenSeries' | 'possibleBreak' | 'trendOtherWay' | NoTrend

export type AssessmentOptions = {
  /** First day of the framework, or of the baseline chosen for the indicator (ISO). */
  baselineStart: string
  /** The owner has marked the indicator as totalräkning. */
  completeCount: boolean
  /** First days of new series (ISO): nothing is compared across them. */
  breaks?: readonly string[]
  /** First days after a jump that its owner has not explained (ISO): breaks until then. */
  possibleBreaks?: readonly string[]
  /** One value for each year, school year or pooled period; false for elections and what else is carried over. */
  isYearly?: boolean
  /** Decimals that the values are printed with: what is equal in print has not moved. */
  decimals?: number | undefined
  /** Some value of the series is hidden by disclosure control. */
  hasHidden?: boolean
}

/** A value with its limits, where they are known: from counts or the source, or from the least that were counted. */
export type TestedPoint = Point & { measured?: Measurement; counted?: Measurement }

/** The change that is seen, and how far it can be chance. */
export type ChangeAssessment = {
  /** From the baseline, or from the first comparable value where the series begins later. */
  seen?: { from: TestedPoint; to: TestedPoint; way: Way; isFromBaseline: boolean }
  chance: Chance
  evidence?: Evidence
  reason?: Reason
  /** Two-sided p of the trend that the word stands on. */
  p?: number
  /** The trend beside the change, for a sentence of its own. */
  trend?: Trend
  turned?: Turn
  /** 95 % limits of the change, where the word stands on them. */
  limits?: { lower: number; upper: number }
}

/**
 * First what was seen, then how far it can be chance (statistics §3.5b), for one quantity over time. Points are of one
 * unit; those before the last break are left out.
 */
export function assessChange(series: readonly TestedPoint[], options: AssessmentOptions): ChangeAssessment {
  const known = comparable(series, options)
  const seen = seenIn(known, options)
  const trend = options.isYearly === false ? 'notYearly' : trendOf(known)
  const found = typeof trend === 'string' ? undefined : trend
  const turned = found && turnOf(found.used)
  const about = { ...(found && { trend: found }), ...(turned && { turned }) }
  const why = missing(series, known, options)
  if (!seen) return { chance: 'untold', reason: why, ...about }
  return { seen, ...wordFor(seen, trend, options), ...about }
}

/** The values of the latest definition, after the last jump that nobody has explained. */
export const comparable = <P extends Period>(series: readonly P[], options: AssessmentOptions): P[] =>
  sinceLastBreak(series, [...(options.breaks ?? []), ...(options.possibleBreaks ?? [])])

type Seen = NonNullable<ChangeAssessment['seen']>

function seenIn(known: readonly TestedPoint[], { baselineStart, decimals }: AssessmentOptions): Seen | undefined {
  const [baseline, to] = [baselineOf(known, baselineStart), known.at(-1)]
  const from = baseline ?? known[0]
  if (!from || !to || from.start === to.start || overlap(from, to)) return undefined
  return { from, to, way: wayOf(from.value, to.value, decimals), isFromBaseline: baseline !== undefined }
}

type Word = Pick<ChangeAssessment, 'chance' | 'evidence' | 'reason' | 'p' | 'limits'>

function wordFor(seen: Seen, trend: Trend | NoTrend, options: AssessmentOptions): Word {
  const found = typeof trend === 'string' ? undefined : trend
  const applies = found && holds(found, seen) ? found : undefined
  const reached = applies && applies.way === seen.way && goesSomewhere(applies) ? applies : undefined
  if (reached?.isLong) return ofTrend(reached)
  const { from, to } = seen
  if (from.measured && to.measured) return ofLimits(apart(to.measured, from.measured), 'measurements')
  if (reached) return ofTrend(reached)
  if (from.counted && to.counted && options.completeCount)
    return ofLimits(apart(to.counted, from.counted), 'smallestCount')
  if (applies && !goesSomewhere(applies)) return ofTrend(applies)
  if (options.completeCount) return { chance: 'counted' }
  return { chance: 'untold', reason: untoldReason(trend, options) }
}

/** A trend speaks of the change only where its years hold the baseline. */
const holds = ({ used }: Trend, { from }: Seen): boolean => used.some(({ start }) => start <= from.start)

const ofTrend = ({ chance, isLong, p }: Trend): Word => ({ chance, evidence: isLong ? 'trend' : 'shortTrend', p })

function ofLimits(change: Measurement, evidence: Evidence): Word {
  const { lower, upper } = change.at95
  return { chance: chanceOfLimits(change), evidence, limits: { lower, upper } }
}

function untoldReason(trend: Trend | NoTrend, { hasHidden }: AssessmentOptions): Reason {
  if (hasHidden) return 'hidden'
  return typeof trend === 'string' ? trend : goesSomewhere(trend) ? 'trendOtherWay' : 'tooFewYears'
}

/** Why no change is seen. */
function missing(series: readonly Period[], known: readonly Period[], options: AssessmentOptions): Reason {
  const latest = known.at(-1)
  if (options.hasHidden) return 'hidden'
  if (!latest) return 'noValues'
  if (known.length === 1 && series.length > 1) return isUnexplained(latest, options) ? 'possibleBreak' : 'brokenSeries'
  if (known.length === 1) return 'oneValue'
  if (yearOf(latest.end) <= yearOf(options.baselineStart)) return 'noLaterValue'
  return 'overlappingMeans'
}

const isUnexplained = ({ start }: Period, { possibleBreaks = [] }: AssessmentOptions) => possibleBreaks.includes(start)
