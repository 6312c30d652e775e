import { type AssessmentOptions, type ChangeAssessment, assessChange, comparable } from './assess-change'
import { dispersionOf } from './dispersion'
import type { Estimate } from './intervals'
import { type Measurement, both, measurementAtLeast, measurementOf } from './measurement'
import { type Direction, type Point, inOrder, ofPeriod } from './series'
import { type Rank, rankOf } from './rank'
import type { TestedPoint } from './assess-change'
import type { Turn } from './turn'

/** What was seen: better, worse, or up and down where nothing is called so; equal in print; or nothing to compare. */
export type LevelVerdict = 'better' | 'worse' | 'up' | 'down' | 'equal' | 'oneValue' | 'noValues'

/** Is the level improving? What was seen, how far it can be chance, and the trend beside it; in the indicator's unit. */
export type LevelAssessment = Omit<ChangeAssessment, 'seen' | 'turned'> & {
  verdict: LevelVerdict
  /** From where to where; missing where there is nothing to compare. */
  from?: Point
  to?: Point
  /** Latest minus first, unrounded. */
  change?: number
  isFromBaseline: boolean
  /** The latest comparable value, also where it is the only one. */
  latest?: Point
  /** Which way the trend is: of the value, or of its distance to the value aimed at. */
  trendVerdict?: LevelVerdict
  turned?: Turn & { verdict: LevelVerdict }
  rank?: Rank
  /** The first day of the latest definition, where there was another before it. */
  redefinedOn?: string
}

/**
 * The first question. Towards a value, it is the distance to that value that is tested; neither way, it is only said
 * whether the value goes up or down.
 */
export function assessLevel(
  series: readonly Point[],
  { direction, ...options }: AssessmentOptions & { direction: Direction },
): LevelAssessment {
  const ordered = inOrder(series)
  const known = comparable(ordered, options)
  const dispersion = known.some(point => point.counts) ? dispersionOf(known) : 1
  const { seen, turned, ...found } = assessChange(
    ordered.map(point => tested(point, dispersion, direction, options.decimals)),
    options,
  )
  const own = (point: Point | undefined) => point && ofPeriod(known, point)
  const [from, to, latest] = [own(seen?.from), own(seen?.to), known.at(-1)]
  const turn = own(turned?.at)
  const rank = rankOf(known, point => point.value, options.decimals)
  const way = found.trend?.way
  return {
    ...found,
    verdict: seen ? verdictOf(seen.way, direction) : latest ? 'oneValue' : 'noValues',
    isFromBaseline: seen?.isFromBaseline ?? false,
    ...(from && to && { from, to, change: to.value - from.value }),
    ...(latest && { latest }),
    ...(way && way !== 'none' && { trendVerdict: verdictOf(way, direction) }),
    ...(turned && turn && { turned: { at: turn, now: turned.now, verdict: verdictOf(turned.now, direction) } }),
    ...(rank && { rank }),
    ...redefined(ordered, known, options),
  }
}

function redefined(ordered: readonly Point[], known: readonly Point[], { breaks = [] }: AssessmentOptions) {
  const first = known[0]?.start ?? ''
  const on = breaks.filter(day => day <= first).reduce((a, b) => (a > b ? a : b), '')
  return on && ordered.some(({ start }) => start < on) ? { redefinedOn: on } : {}
}

const verdictOf = (way: 'up' | 'down' | 'equal', direction: Direction): LevelVerdict => {
  if (way === 'equal' || direction === 'neither') return way
  return (way === 'up') === (direction === 'higher') ? 'better' : 'worse'
}

function tested(point: Point, dispersion: number, direction: Direction, decimals: number | undefined): TestedPoint {
  const aim = typeof direction === 'object' ? direction.towards : undefined
  const [measured, counted] = [measurementOf(point, dispersion), measurementAtLeast(point, decimals)]
  const value = aim === undefined ? point.value : Math.abs(point.value - aim)
  const from = (one: Measurement) => (aim === undefined ? one : both(one, one, estimate => distance(estimate, aim)))
  return { ...point, value, ...(measured && { measured: from(measured) }), ...(counted && { counted: from(counted) }) }
}

/** The distance from an estimate to a value aimed at, which may lie inside its limits. */
function distance({ value, lower, upper }: Estimate, aim: number): Estimate {
  const from = (limit: number) => Math.abs(limit - aim)
  const around = lower <= aim && aim <= upper
  return {
    value: from(value),
    lower: around ? 0 : Math.min(from(lower), from(upper)),
    upper: Math.max(from(lower), from(upper)),
  }
}
