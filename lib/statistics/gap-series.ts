import type { TestedPoint } from './assess-change'
import { dispersionOf } from './dispersion'
import type { Gap, GapMeaning } from './gap'
import { type Estimate, logOf } from './intervals'
import { type Measurement, apart, measurementAtLeast, measurementOf } from './measurement'
import { withoutBinaryDust } from './printed'
import { type Point, ofPeriod } from './series'

/** The gap over time, signed so that positive is the way `sign` points; and the logarithm of its ratio, where there is one. */
export type GapSeries = { differences: TestedPoint[]; logRatios: TestedPoint[] }

type Options = GapMeaning & { decimals?: number | undefined }
type Pair<T> = { focus: T; reference: T }

/** The gap's series with what is known of its limits, from both groups' counts or limits. */
export function gapSeries(
  focus: readonly Point[],
  reference: readonly Point[],
  gaps: readonly Gap[],
  sign: number,
  { direction, isShare, decimals }: Options,
): GapSeries {
  const dispersion = { focus: spreadOf(focus), reference: spreadOf(reference) }
  const measure = (rule: (point: Point, dispersion: number) => Measurement | undefined) => (gap: Gap) => {
    const pair = { focus: ofPeriod(focus, gap), reference: ofPeriod(reference, gap) }
    if (!pair.focus || !pair.reference) return undefined
    const found = { focus: rule(pair.focus, dispersion.focus), reference: rule(pair.reference, dispersion.reference) }
    return found.focus && found.reference ? { focus: found.focus, reference: found.reference } : undefined
  }
  const measured = measure(measurementOf)
  const counted = measure(point => measurementAtLeast(point, decimals))
  // As the gap itself is oriented: positive where the focus group is worse off.
  const way = direction === 'lower' ? 1 : -1
  const signed = (pair: Pair<Measurement> | undefined) =>
    pair && (way * sign > 0 ? apart(pair.focus, pair.reference) : apart(pair.reference, pair.focus))
  const logged = (pair: Pair<Measurement> | undefined) => pair && logRatio(pair, sign, direction, isShare)
  const tested = (gap: Gap, value: number, put: typeof signed): TestedPoint => {
    const [known, least] = [put(measured(gap)), put(counted(gap))]
    const { start, end, label } = gap
    const point = { start, end, label, value: withoutBinaryDust(value) }
    return { ...point, ...(known && { measured: known }), ...(least && { counted: least }) }
  }
  return {
    differences: gaps.map(gap => tested(gap, sign * gap.difference, signed)),
    logRatios: gaps.flatMap(gap => (gap.ratio === undefined ? [] : [tested(gap, sign * Math.log(gap.ratio), logged)])),
  }
}

const spreadOf = (points: readonly Point[]) => (points.some(point => point.counts) ? dispersionOf(points) : 1)

function logRatio(pair: Pair<Measurement>, sign: number, direction: GapMeaning['direction'], isShare: boolean) {
  const mirrors = direction === 'higher' && isShare
  const side = (one: Measurement) => (mirrors ? mapped(one, mirrored) : one)
  const [a, b] = direction === 'lower' || mirrors ? [pair.focus, pair.reference] : [pair.reference, pair.focus]
  const [over, under] = [mapped(side(a), logOf), mapped(side(b), logOf)]
  if (!over || !under) return undefined
  return sign > 0 ? apart(over, under) : apart(under, over)
}

const mirrored = ({ value, lower, upper }: Estimate): Estimate => ({
  value: 100 - value,
  lower: 100 - upper,
  upper: 100 - lower,
})

function mapped(one: Measurement, rule: (estimate: Estimate) => Estimate): Measurement
function mapped(one: Measurement, rule: (estimate: Estimate) => Estimate | undefined): Measurement | undefined
function mapped({ at95, at99 }: Measurement, rule: (estimate: Estimate) => Estimate | undefined) {
  const [narrow, wide] = [rule(at95), rule(at99)]
  return narrow && wide && { at95: narrow, at99: wide }
}
