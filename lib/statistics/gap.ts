import { type Estimate, difference, logOf } from './intervals'
import { type Direction, type Period, type Point, inOrder } from './series'

/**
 * The gap between two groups in one period. `difference` in the indicator's unit (percentage points for shares) and
 * `ratio` are oriented: above 0 and above 1 mean that the focus group is worse off. Where nothing is called better or
 * worse, difference is reference − focus and ratio reference / focus. `ratio` is missing when a value is not above 0.
 */
export type Gap = Period & {
  focus: number
  reference: number
  difference: number
  ratio?: number
  /** 95 % limits, known when both groups' are. */
  differenceLimits?: { lower: number; upper: number }
  ratioLimits?: { lower: number; upper: number }
}

export type GapMeaning = {
  direction: Direction
  /** A share in per cent: the ratio is that of the unfavourable share, since a ratio depends on the wording. */
  isShare: boolean
}

/** The gap of every period, of the same length, that both groups have. */
export function gapsOf(focus: readonly Point[], reference: readonly Point[], meaning: GapMeaning): Gap[] {
  return inOrder(focus).flatMap(point => {
    const other = reference.find(({ start, end }) => start === point.start && end === point.end)
    return other ? [gapOf(point, other, meaning)] : []
  })
}

function gapOf(focus: Point, reference: Point, { direction, isShare }: GapMeaning): Gap {
  const worse = (point: Point) => (direction === 'higher' && isShare ? mirrored(point, 100) : point)
  // Where low is worse, or nothing is, the reference stands first, so that a shortfall of the focus group is positive.
  const [a, b] = direction === 'lower' ? [focus, reference] : [reference, focus]
  const [over, under] = direction === 'higher' && isShare ? [worse(focus), worse(reference)] : [a, b]
  const gap = between(a, b, difference)
  const ratio = between(over, under, (x, y) => logDifference(x, y))
  const { start, end, label } = focus
  return {
    ...{ start, end, label, focus: focus.value, reference: reference.value, difference: a.value - b.value },
    ...(over.value > 0 && under.value > 0 && { ratio: over.value / under.value }),
    ...(gap && { differenceLimits: { lower: gap.lower, upper: gap.upper } }),
    ...(ratio && { ratioLimits: { lower: Math.exp(ratio.lower), upper: Math.exp(ratio.upper) } }),
  }
}

function between<R>(a: Point, b: Point, rule: (a: Estimate, b: Estimate) => R): R | undefined {
  const [x, y] = [estimateOf(a), estimateOf(b)]
  return x && y && rule(x, y)
}

/** ln(a / b) with its limits. */
function logDifference(a: Estimate, b: Estimate): Estimate | undefined {
  const [x, y] = [logOf(a), logOf(b)]
  return x && y && difference(x, y)
}

function estimateOf({ value, lower, upper }: Point): Estimate | undefined {
  return lower === undefined || upper === undefined ? undefined : { value, lower, upper }
}

function mirrored({ value, lower, upper, ...period }: Point, whole: number): Point {
  const limits = lower === undefined || upper === undefined ? {} : { lower: whole - upper, upper: whole - lower }
  return { ...period, value: whole - value, ...limits }
}
