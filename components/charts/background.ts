import { area, line } from 'd3-shape'
import type { Stroke } from './drawing'
import type { FigureData, FigureSeries } from './figure-data'
import { allPeriods, hasValue, runsOf, type ValuePoint } from './periods'
import type { Scales } from './series-paths'
import { px } from './svg'

/** More thin lines than these nobody can tell apart: the span from the lowest of them to the highest is drawn instead. */
const MOST_LINES = 3

/** From the lowest to the highest of those in the background that have a value in a period. */
export type Span = { x: number; label: string; low: number; high: number; broken: boolean }

/** What stands behind the lines of a figure: a few lines, each by itself, or the span of many. */
export function backgroundOf({ background = [] }: Pick<FigureData, 'background'>): {
  lines: FigureSeries[]
  spans: Span[]
} {
  return background.length > MOST_LINES ? { lines: [], spans: spansOf(background) } : { lines: background, spans: [] }
}

function spansOf(background: readonly FigureSeries[]): Span[] {
  const points = background.flatMap(one => one.points)
  return allPeriods({ series: [...background] }).map(({ x, label }) => {
    const there = points.filter(point => point.x === x)
    const values = there.filter(hasValue).map(({ value }) => value)
    const broken = values.length === 0 || there.some(({ breakBefore }) => breakBefore !== undefined)
    return { x, label, low: Math.min(...values), high: Math.max(...values), broken }
  })
}

/** In unbroken runs; a period that none has a value in ends one. */
function runsOfSpans(spans: readonly Span[]): Span[][] {
  const runs: Span[][] = [[]]
  for (const span of spans) {
    if (span.broken) runs.push([])
    if (Number.isFinite(span.low)) runs.at(-1)!.push(span)
  }
  return runs.filter(run => run.length > 0)
}

/** Half of what a value that stands alone is drawn by, in px. */
const ALONE = 3

/** Dotted lines in the colour of what is beside the point, and a tint between them: the figure's own lines stand before. */
export function backgroundPaths(data: Pick<FigureData, 'background'>, { x, y }: Scales): Stroke[] {
  const { lines, spans } = backgroundOf(data)
  const runs = runsOfSpans(spans)
  const along = line<{ x: number; value: number }>(
    p => x(p.x),
    p => y(p.value),
  ).digits(1)
  const drawn = (run: readonly ValuePoint[]) =>
    run.length > 1 ? along([...run]) : `M${px(x(run[0]!.x) - ALONE)} ${px(y(run[0]!.value))}h${2 * ALONE}`
  const edge = (run: readonly Span[], of: 'low' | 'high') => along(run.map(span => ({ x: span.x, value: span[of] })))
  const between = area<Span>(
    p => x(p.x),
    p => y(p.low),
    p => y(p.high),
  ).digits(1)
  const long = runs.filter(run => run.length > 1)
  return [
    { className: 'pb', d: long.map(run => between(run)).join('') },
    {
      className: 'pl',
      d: [
        ...lines.flatMap(({ points }) => runsOf(points).map(drawn)),
        ...long.flatMap(run => [edge(run, 'low'), edge(run, 'high')]),
        ...runs
          .filter(run => run.length === 1)
          .map(([only]) => `M${px(x(only!.x))} ${px(y(only!.low))}V${px(y(only!.high))}`),
      ].join(''),
    },
  ]
}
