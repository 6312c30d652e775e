/** A period as ISO dates, both ends included, with the label it is printed with ("2024", "2023/24", "2019–2021"). */
export type Period = { start: string; end: string; label: string }

/** `count` of `of`, expressed per so many: 100 for a share in percent, 100 000 for a rate. */
export type Counts = { count: number; of: number; per: number }

/**
 * One value of a series. `lower` and `upper` are 95 % limits in the value's own unit; both are there or neither.
 * `counts` stand behind the value where they are known and the limits are not the source's own. `atLeast` is the
 * smallest number of people that a complete count can stand on, known from a register.
 */
export type Point = Period & { value: number; lower?: number; upper?: number; counts?: Counts; atLeast?: number }

/** Which way is better. Towards a value: nearer is better. Neither: nothing is called better or worse. */
export type Direction = 'higher' | 'lower' | 'neither' | { towards: number }

export const yearOf = (isoDate: string): number => Number(isoDate.slice(0, 4))

/** The middle of a period in decimal years, with months counted as twelfths so that whole years differ by exactly 1. */
export function midYear({ start, end }: Period): number {
  const decimal = (iso: string) =>
    yearOf(iso) + (Number(iso.slice(5, 7)) - 1) / 12 + (Number(iso.slice(8, 10)) - 1) / 372
  return (decimal(start) + decimal(end)) / 2
}

export const overlap = (a: Period, b: Period): boolean => a.start <= b.end && b.start <= a.end

/** The one of the series that is of exactly the same period. */
export const ofPeriod = <P extends Period>(series: readonly P[], { start, end }: Pick<Period, 'start' | 'end'>) =>
  series.find(point => point.start === start && point.end === end)

/** ISO dates sort as they are written. */
export const inOrder = <P extends Period>(series: readonly P[]): P[] =>
  [...series].sort((a, b) => compared(a.start, b.start) || compared(a.end, b.end))

const compared = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** The values that are comparable with the latest: those that begin on or after the last break (an ISO date). */
export function sinceLastBreak<P extends Period>(series: readonly P[], breaks: readonly string[] = []): P[] {
  const ordered = inOrder(series)
  const latest = ordered.at(-1)
  if (!latest) return []
  const last = breaks.filter(date => date <= latest.start).reduce((a, b) => (a > b ? a : b), '')
  return ordered.filter(point => point.start >= last)
}

/**
 * The baseline: the latest period that has ended by the end of the year of `baselineStart`; of pooled means the latest
 * that shares no year with the newest, so that there are two things to compare.
 */
export function baselineOf<P extends Period>(series: readonly P[], baselineStart: string): P | undefined {
  const ordered = inOrder(series)
  const newest = ordered.at(-1)
  const early = ordered.filter(point => yearOf(point.end) <= yearOf(baselineStart))
  const latest = early.at(-1)
  if (!newest || latest === newest) return latest
  return early.findLast(point => !overlap(point, newest)) ?? latest
}

/**
 * Of months or quarters, or of twelve months up to each: one of each year, those that end when the latest does that the
 * others have too. Seasons are not taken for change, and no two of them share a month.
 */
export function sameTimeOfYear<P extends Period>(series: readonly P[], others: readonly Period[]): P[] {
  const latest = inOrder(series).findLast(point => ofPeriod(others, point))
  const monthsOf = ({ start, end }: Period) => start.slice(5, 7) + end.slice(5, 7)
  return latest ? series.filter(point => monthsOf(point) === monthsOf(latest)) : [...series]
}

/**
 * Overlapping multi-year means share respondents and are not independent: from the latest backwards, only those that
 * do not overlap one already kept.
 */
export function withoutOverlap<P extends Period>(series: readonly P[]): P[] {
  const kept: P[] = []
  for (const point of inOrder(series).reverse()) {
    const next = kept[0]
    if (!next || !overlap(point, next)) kept.unshift(point)
  }
  return kept
}
