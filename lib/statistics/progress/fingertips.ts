import type { Way } from './progress'

/** A value with its 95 % limits, where known. */
export type LimitedValue = { value: number; lower?: number; upper?: number }

export type FingertipsTrend =
  | { way: 'increasing' | 'decreasing' | 'noChange'; judgement?: 'better' | 'worse' }
  | { way: 'cannotBeCalculated'; reason: 'tooFewYears' | 'unsupportedValue' | 'missingLimits' }

/** χ² with one degree of freedom at p = 0.002. */
const CERTAIN = 9.5495357
const POINTS = 5

/**
 * The recent trend as FingertipsNext computes it: the weighted slope of the last five points, weights 1 / se² with
 * se = (upper − lower) / 3.92, certain when χ² > 9.55 and every slope with one point left out has the same sign.
 * Their program calls missing limits "no change"; here it cannot be calculated. `better` is the way of improvement.
 */
export function fingertipsTrend(series: readonly LimitedValue[], isSupported: boolean, better?: Way): FingertipsTrend {
  if (!isSupported) return { way: 'cannotBeCalculated', reason: 'unsupportedValue' }
  const points = series.slice(-POINTS)
  if (points.length < POINTS) return { way: 'cannotBeCalculated', reason: 'tooFewYears' }
  const weighed = points.map(({ value, lower, upper }, x) => ({
    x,
    value,
    weight: (3.92 / ((upper ?? NaN) - (lower ?? NaN))) ** 2,
  }))
  if (weighed.some(({ weight }) => !Number.isFinite(weight)))
    return { way: 'cannotBeCalculated', reason: 'missingLimits' }
  const { slope, se } = lineThrough(weighed)
  const holds = weighed.every((_, i) => Math.sign(lineThrough(weighed.toSpliced(i, 1)).slope) === Math.sign(slope))
  if ((slope / se) ** 2 <= CERTAIN || !holds) return { way: 'noChange' }
  return {
    way: slope > 0 ? 'increasing' : 'decreasing',
    ...(better && { judgement: Math.sign(slope) === better ? 'better' : 'worse' }),
  }
}

function lineThrough(points: readonly { x: number; value: number; weight: number }[]): { slope: number; se: number } {
  const total = points.reduce((sum, { weight }) => sum + weight, 0)
  const centre = points.reduce((sum, { x, weight }) => sum + weight * x, 0) / total
  const squares = points.reduce((sum, { x, weight }) => sum + weight * (x - centre) ** 2, 0)
  const slope = points.reduce((sum, { x, value, weight }) => sum + weight * (x - centre) * value, 0) / squares
  return { slope, se: 1 / Math.sqrt(squares) }
}
