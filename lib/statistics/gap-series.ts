import type { Gap } from './gap'
import type { SeriesPoint } from './trend'

type Limits = { lower: number; upper: number }

/** The gap's size over time: positive when it is oriented as `sign`. A pair of values that repeats counts once. */
export function sizes(gaps: readonly Gap[], sign: number, measuredEachPeriod = false): SeriesPoint[] {
  return gaps.map((gap, i) =>
    seriesPoint(gap, gap.difference, gap.differenceLimits, sign, !measuredEachPeriod && repeats(gap, gaps[i - 1])),
  )
}

/** The same of the ratio, on its logarithm, for the periods where there is one. */
export function logRatios(gaps: readonly Gap[], sign: number, measuredEachPeriod = false): SeriesPoint[] {
  return gaps.flatMap((gap, i) => {
    if (gap.ratio === undefined) return []
    const limits = gap.ratioLimits && { lower: Math.log(gap.ratioLimits.lower), upper: Math.log(gap.ratioLimits.upper) }
    const carriedOver = !measuredEachPeriod && repeats(gap, gaps[i - 1])
    return [seriesPoint(gap, Math.log(gap.ratio), limits, sign, carriedOver)]
  })
}

function seriesPoint(
  { start, end, label }: Gap,
  value: number,
  limits: Limits | undefined,
  sign: number,
  carriedOver: boolean,
): SeriesPoint {
  const point = { start, end, label, value: withoutBinaryDust(sign * value), carriedOver }
  if (!limits) return point
  const [lower, upper] = sign > 0 ? [limits.lower, limits.upper] : [-limits.upper, -limits.lower]
  return { ...point, lower, upper }
}

/** 85.1 − 83.1 and 75.1 − 73.1 are a tie. */
const withoutBinaryDust = (value: number) => Math.round(value * 1e9) / 1e9

const repeats = (gap: Gap, before: Gap | undefined) => gap.focus === before?.focus && gap.reference === before.reference
