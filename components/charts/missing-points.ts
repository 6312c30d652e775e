import type { Missing } from '@/lib/text/missing-periods'
import type { FigureData, FigureSeries } from './figure-data'
import { allPeriods, hasValue } from './periods'

/**
 * The periods that a figure's own lines lack between their values: those that all lack, then those that only some do,
 * group by group. What is hidden is not missing, and what it is compared with is its own matter.
 */
export function missingIn(data: Pick<FigureData, 'series'>): Missing[] {
  const own = data.series.filter(({ role }) => role !== 'comparison')
  const periods = allPeriods({ series: own })
  const lacking = own.map(series => ({ series, holes: holesOf(series) }))
  const byAll = new Set(periods.map(({ x }) => x).filter(x => lacking.every(({ holes }) => holes.has(x))))
  const runs = (isMissing: (x: number) => boolean): string[][] => {
    const found: string[][] = [[]]
    for (const { x, label } of periods) {
      if (isMissing(x)) found.at(-1)!.push(label)
      else found.push([])
    }
    return found.filter(run => run.length > 0)
  }
  return [
    { runs: runs(x => byAll.has(x)) },
    ...lacking.map(({ series, holes }) => ({
      runs: runs(x => holes.has(x) && !byAll.has(x)),
      group: series.label,
    })),
  ].filter(missing => missing.runs.length > 0)
}

/** Where a series has no value between its first and its last. */
function holesOf({ points }: FigureSeries): Set<number> {
  const [first, last] = [points.find(hasValue), points.findLast(hasValue)]
  const isInside = (x: number) => first !== undefined && last !== undefined && x > first.x && x < last.x
  return new Set(points.filter(({ x, value, mark }) => value === null && !mark && isInside(x)).map(({ x }) => x))
}
