import { type Estimate, difference, logOf } from './intervals'
import { printed } from './printed'
import { type Direction, type Period, type Point, inOrder, ofPeriod } from './series'

/**
 * The gap between two groups in one period. `difference` in the indicator's unit (percentage points for shares) and
 * `ratio` are oriented: above 0 and above 1 mean that the focus group is worse off. Where nothing is called better or
 * worse, difference is reference − focus and ratio reference / focus. `ratio` is missing when a value is not above 0, as it is or as it is printed, and
 * where the printed values would give another one.
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
  /** The decimals that values are printed with: a ratio that they gainsay is left out. */
  decimals?: number
}

/** The gap of every period, of the same length, that both groups have. */
export function gapsOf(focus: readonly Point[], reference: readonly Point[], meaning: GapMeaning): Gap[] {
  return inOrder(focus).flatMap(point => {
    const other = ofPeriod(reference, point)
    return other ? [gapOf(point, other, meaning)] : []
  })
}

function gapOf(focus: Point, reference: Point, { direction, isShare, decimals }: GapMeaning): Gap {
  const worse = (point: Point) => (direction === 'higher' && isShare ? mirrored(point, 100) : point)
  // Where low is worse, or nothing is, the reference stands first, so that a shortfall of the focus group is positive.
  const [a, b] = direction === 'lower' ? [focus, reference] : [reference, focus]
  const [over, under] = direction === 'higher' && isShare ? [worse(focus), worse(reference)] : [a, b]
  const gap = between(a, b, difference)
  const ratio = ratioOf(over.value, under.value, decimals)
  const ratioLimits = ratio && between(over, under, (x, y) => logDifference(x, y))
  const { start, end, label } = focus
  return {
    ...{ start, end, label, focus: focus.value, reference: reference.value, difference: a.value - b.value },
    ...(ratio !== undefined && { ratio }),
    ...(gap && { differenceLimits: { lower: gap.lower, upper: gap.upper } }),
    ...(ratioLimits && { ratioLimits: { lower: Math.exp(ratioLimits.lower), upper: Math.exp(ratioLimits.upper) } }),
  }
}

/** How far a ratio may lie from that of its printed values, as a part of it. */
const ROOM_FOR_ROUNDING = 0.05

/**
 * a / b, where both are above 0. With `decimals` both must be so in print too, and their printed values must give about
 * the same: "kvot 0,25" beside 0,0 and 0,0, or "kvot 1,40" beside 0,5 and 0,5, is believed by nobody.
 */
function ratioOf(a: number, b: number, decimals?: number): number | undefined {
  if (!(a > 0) || !(b > 0)) return undefined
  if (decimals === undefined) return a / b
  const [x, y] = [printed(a, decimals), printed(b, decimals)]
  if (x <= 0 || y <= 0) return undefined
  const isBelieved = x === y ? Math.abs(a / b - 1) < SHOWS_AS_ONE : (a - b) * (x - y) > 0
  return isBelieved && Math.abs((a / b) * (y / x) - 1) <= ROOM_FOR_ROUNDING ? a / b : undefined
}

/** Ratios have two decimals: nearer to 1 than this it is printed as 1,00. */
const SHOWS_AS_ONE = 0.005

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
