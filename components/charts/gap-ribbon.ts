import { area } from 'd3-shape'
import type { Stroke } from './drawing'
import type { FigureGap, FigureSeries } from './figure-data'
import type { Scales } from './series-paths'
import { px } from './svg'

/** The two values of a gap in one period. */
export type Pair = { x: number; focus: number; reference: number; broken: boolean }

/** The periods in which both groups have values, in runs that a missing value or a break ends. */
export function pairRuns(series: FigureSeries[], gap: FigureGap): Pair[][] {
  const points = (key: string) => series.find(one => one.key === key)?.points ?? []
  const others = new Map(points(gap.reference).map(point => [point.x, point]))
  const runs: Pair[][] = [[]]
  for (const focus of points(gap.focus)) {
    const reference = others.get(focus.x)
    if (focus.value === null || !reference || reference.value === null) {
      runs.push([])
      continue
    }
    const broken = Boolean(focus.breakBefore || reference.breakBefore)
    const pair = { x: focus.x, focus: focus.value, reference: reference.value, broken }
    if (broken) runs.push([pair])
    else runs.at(-1)!.push(pair)
  }
  return runs.filter(run => run.length > 0)
}

/** The space between focus and reference group, and bars across it where its width is printed. */
export type Ribbon = { area: Stroke; bars: Stroke; pairAt: (year: number) => Pair | undefined }

/** The ribbon of a gap, only where both groups have values. */
export function ribbonOf(series: FigureSeries[], gap: FigureGap, { x, y }: Scales): Ribbon {
  const runs = pairRuns(series, gap)
  const pairAt = (year: number) => runs.flat().find(pair => pair.x === year)
  const between = area<Pair>(
    p => x(p.x),
    p => y(p.focus),
    p => y(p.reference),
  ).digits(1)
  const shapes = runs.filter(run => run.length > 1).map(run => between(run))
  const ends = [gap.first, gap.last].flatMap(end => (end && pairAt(end.x)) ?? [])
  const bars = [...new Set(ends)].map(p => `M${px(x(p.x))} ${px(y(p.focus))}V${px(y(p.reference))}`)
  return { area: { className: 'r', d: shapes.join('') }, bars: { className: 'rb', d: bars.join('') }, pairAt }
}
