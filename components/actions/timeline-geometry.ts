import type { Action } from '@/lib/framework/framework'

/** A bar of the picture, in hundredths of its width. */
export type Bar = { x: number; width: number; isOpen: boolean }
export type Timeline = {
  from: number
  to: number
  years: number[]
  now: Bar | null
  barOf: (action: Period) => Bar | null
}
type Period = Pick<Action, 'startYear' | 'endYear'>

const MOST_LABELS = 8

/** The years that some actions span, and this one where it is among them; null without any year. What has no end told is drawn in its first year alone. */
export function timelineOf(periods: readonly Period[], thisYear: number): Timeline | null {
  const named = periods.flatMap(({ startYear, endYear }) => [startYear, endYear]).filter(year => year !== null)
  if (named.length === 0) return null
  const [from, to] = [Math.min(...named), Math.max(...named)]
  const each = 100 / (to - from + 1)
  const span = (first: number, end: number) => ({ x: (first - from) * each, width: (end - first + 1) * each })
  const step = Math.ceil((to - from + 1) / MOST_LABELS)
  return {
    ...{ from, to },
    years: Array.from({ length: to - from + 1 }, (_, i) => from + i).filter((_, i) => i % step === 0),
    now: thisYear >= from && thisYear <= to ? { ...span(thisYear, thisYear), isOpen: false } : null,
    barOf: ({ startYear, endYear }) => {
      const first = startYear ?? endYear
      if (first === null) return null
      return { ...span(first, endYear ?? first), isOpen: endYear === null }
    },
  }
}
