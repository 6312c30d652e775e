import { mannKendall } from './mann-kendall'
import { type Point, inOrder, midYear, withoutOverlap, yearOf } from './series'
import { type Slope, theilSen } from './theil-sen'

/** Five is the least that can reach p < 0.05: n = 5 strictly monotone has p = 2/120, n = 4 has 0.083. */
const FEWEST_FOR_TREND = 5
const CERTAIN = 0.05

/** A point whose value may have been carried over from the measurement before it (turnout between elections). */
export type SeriesPoint = Point & { carriedOver?: boolean }

/** The test of a trend. `sign` is 0 unless it is certain; `used` are the points it stands on, in order. */
export type Trend = { sign: -1 | 0 | 1; p: number; slope: Slope; used: SeriesPoint[] }

/** Why no trend can be tested. */
export type NoTrend = 'tooFewYears' | 'overlappingMeans'

/**
 * The trend of the last `windowYears` years, counted from the latest value: exact Mann–Kendall and Theil–Sen on values
 * that do not repeat and periods that do not overlap.
 */
export function trendOf(series: readonly SeriesPoint[], windowYears: number): Trend | NoTrend {
  const window = recent(
    inOrder(series).filter(point => !point.carriedOver),
    windowYears,
  )
  const used = withoutOverlap(window)
  if (used.length < FEWEST_FOR_TREND) return window.length < FEWEST_FOR_TREND ? 'tooFewYears' : 'overlappingMeans'
  const values = used.map(point => point.value)
  const { s, p } = mannKendall(values)
  const slope = theilSen(used.map(midYear), values) ?? { perYear: 0 }
  return { sign: p < CERTAIN ? (Math.sign(s) as -1 | 0 | 1) : 0, p, slope, used }
}

function recent(series: readonly SeriesPoint[], windowYears: number): SeriesPoint[] {
  const latest = series.at(-1)
  return latest ? series.filter(point => yearOf(point.end) > yearOf(latest.end) - windowYears) : []
}

/**
 * Where a certain trend has turned: its last two steps go against it, or the change since the baseline does. The point
 * it turned at, else undefined. The baseline counts only when it lies inside the window of the trend, and a move that
 * the values' decimals do not show is none.
 */
export function turnedAt({ sign, used }: Trend, baseline: Point | undefined, decimals?: number): Point | undefined {
  if (sign === 0) return undefined
  const latest = used.at(-1)
  return [lastTwoSteps(sign, used), sinceBaseline(sign, used, baseline)].find(
    turn => turn && latest && isShown(turn.value, latest.value, decimals),
  )
}

const isAgainst = (sign: number, from: Point | undefined, to: Point | undefined) =>
  from !== undefined && to !== undefined && Math.sign(to.value - from.value) === -sign

function lastTwoSteps(sign: number, used: readonly Point[]): Point | undefined {
  const last = used.length - 1
  let turn = last
  while (turn > 0 && isAgainst(sign, used[turn - 1], used[turn])) turn -= 1
  return last - turn >= 2 ? used[turn] : undefined
}

function sinceBaseline(sign: number, used: readonly Point[], baseline: Point | undefined): Point | undefined {
  const first = used[0]
  const isInside = baseline && first && baseline.start >= first.start
  return isInside && isAgainst(sign, baseline, used.at(-1)) ? baseline : undefined
}

/** Whether two values differ once they are rounded. */
function isShown(from: number, to: number, decimals: number | undefined): boolean {
  const rounded = (value: number) => Math.round(Number((value * 10 ** (decimals ?? 0)).toPrecision(12)))
  return decimals === undefined || rounded(from) !== rounded(to)
}
