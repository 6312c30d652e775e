import { area, line } from 'd3-shape'
import type { Stroke } from './drawing'
import type { FigureSeries } from './figure-data'
import { markerPath } from './marker'
import type { LineStyle } from './palette'
import { hasValue, runsOf, type ValuePoint } from './periods'
import { px } from './svg'

/** From a decimal year and a value to px. */
export type Scales = { x: (year: number) => number; y: (value: number) => number }

const DOT = 3.4
const SMALL_DOT = 2.6
const FEW = 6

/** Few values, or values years apart, are measurements one by one: each gets its own mark. */
function isSparse(points: ValuePoint[]): boolean {
  const span = (points.at(-1)?.x ?? 0) - (points[0]?.x ?? 0)
  return points.length <= FEW || span / (points.length - 1) > 1.6
}

/** The points of a series that get a mark, and its radius: all where they are few, else the last and those alone. */
export function markedPoints(series: FigureSeries): { points: ValuePoint[]; radius: number } {
  const values = series.points.filter(hasValue)
  const sparse = isSparse(values)
  const alone = runsOf(series.points).filter(run => run.length === 1)
  const drawn = sparse ? values : [...alone.flat(), values.at(-1)].filter(p => p !== undefined)
  const isSmall = series.role === 'comparison' || (sparse && values.length > 2 * FEW)
  return { points: [...new Set(drawn)], radius: isSmall ? SMALL_DOT : DOT }
}

/** A series as paths: its uncertainty, which never leaves the axis, its line, its points. */
export function seriesPaths(
  series: FigureSeries,
  { tone, marker }: LineStyle,
  { x, y }: Scales,
  domain: [number, number],
): Stroke[] {
  const runs = runsOf(series.points)
  const limits = (limit: number) => y(Math.min(domain[1], Math.max(domain[0], limit)))
  const { points, radius } = markedPoints(series)
  const drawLine = line<ValuePoint>(
    p => x(p.x),
    p => y(p.value),
  ).digits(1)
  const marks = points.map(p => markerPath(marker, x(p.x), y(p.value), radius)).join('')
  return [
    uncertainty(runs, isSparse(series.points.filter(hasValue)), tone, { x, y: limits }),
    {
      className: `l ${tone}`,
      d: runs
        .filter(run => run.length > 1)
        .map(run => drawLine(run))
        .join(''),
    },
    { className: `k k-${marker} ${tone}`, d: marks },
  ]
}

/** The interval around each value: a band along a line, a whisker on a measurement that stands alone. */
function uncertainty(runs: ValuePoint[][], sparse: boolean, tone: string, { x, y }: Scales): Stroke {
  const known = runs.map(run => run.filter(p => p.lower !== undefined && p.upper !== undefined))
  if (sparse) {
    const whisker = (p: ValuePoint) => `M${px(x(p.x))} ${px(y(p.lower!))}V${px(y(p.upper!))}`
    return { className: `w ${tone}`, d: known.flat().map(whisker).join('') }
  }
  const band = area<ValuePoint>(
    p => x(p.x),
    p => y(p.lower!),
    p => y(p.upper!),
  ).digits(1)
  return {
    className: `u ${tone}`,
    d: known
      .filter(run => run.length > 1)
      .map(run => band(run))
      .join(''),
  }
}
