import type { FigureData, FigurePoint } from './figure-data'

/** A point that has a value. */
export type ValuePoint = FigurePoint & { value: number }

export const hasValue = (point: FigurePoint): point is ValuePoint => point.value !== null

/** The periods in which any of some series has a value, oldest first, as decimal year and label. */
export function periodsWithValues({ series }: Pick<FigureData, 'series'>): { x: number; label: string }[] {
  const periods = new Map<number, string>()
  for (const { points } of series) for (const { x, label, value } of points) if (value !== null) periods.set(x, label)
  return [...periods].map(([x, label]) => ({ x, label })).sort((a, b) => a.x - b.x)
}

/**
 * The period of a figure that knows one only, and so has no line to draw. What it is compared with may have more
 * periods; that makes no story of one's own.
 */
export function onlyPeriod({ series }: FigureData): { x: number; label: string } | undefined {
  const own = series.filter(one => one.role !== 'comparison' && one.points.some(hasValue))
  const periods = periodsWithValues({ series: own.length ? own : series })
  return periods.length === 1 ? periods[0] : undefined
}

/** Every period of a figure, with or without values, oldest first: the rows of its table. */
export function allPeriods({ series }: Pick<FigureData, 'series'>): { x: number; label: string }[] {
  const periods = new Map(series.flatMap(({ points }) => points.map(({ x, label }) => [x, label] as const)))
  return [...periods].map(([x, label]) => ({ x, label })).sort((a, b) => a.x - b.x)
}

/** Points in unbroken runs: a missing value ends a run, a break in the series begins a new one. */
export function runsOf(points: FigurePoint[]): ValuePoint[][] {
  const runs: ValuePoint[][] = [[]]
  for (const point of points) {
    if (!hasValue(point)) runs.push([])
    else if (point.breakBefore) runs.push([point])
    else runs.at(-1)!.push(point)
  }
  return runs.filter(run => run.length > 0)
}

/** Where series are broken: midway between the last value before and the first after, each place once. */
export function breaksOf({ series }: FigureData): { x: number; label: string; isPossible: boolean }[] {
  const breaks = new Map<number, { label: string; isPossible: boolean }>()
  for (const { points } of series) {
    points.forEach((point, i) => {
      const before = points.slice(0, i).findLast(hasValue)
      if (!point.breakBefore || !hasValue(point) || !before) return
      const x = (before.x + point.x) / 2
      const isPossible = point.breakBefore === 'possible' && (breaks.get(x)?.isPossible ?? true)
      breaks.set(x, { label: point.label, isPossible })
    })
  }
  return [...breaks].map(([x, mark]) => ({ x, ...mark })).sort((a, b) => a.x - b.x)
}
