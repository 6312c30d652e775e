import type { Choice } from './choice'
import { showsZero, valueAxis, zeroDomain } from './domain'
import type { FigureData, FigureSeries } from './figure-data'
import { hasValue, periodsWithValues } from './periods'

/** The figure as chosen. Groups that are put away still hold their place on the axes and in the palette. */
export function explored(
  data: FigureData,
  { hidden, fromZero, from, to }: Omit<Choice, 'places' | 'measure'>,
): FigureData {
  const { gap, ...within } = clipped(data, from ?? -Infinity, to ?? Infinity)
  const gapIsShown = gap && !hidden.includes(gap.focus) && !hidden.includes(gap.reference)
  return {
    ...within,
    series: within.series.map(series => (hidden.includes(series.key) ? { ...series, isHidden: true } : series)),
    gap: gapIsShown ? gap : undefined,
    domain: fromZero ? zeroDomain(within) : data.domain,
  }
}

/** The periods of a span alone. */
function clipped(data: FigureData, from: number, to: number): FigureData {
  const isWithin = ({ x }: { x: number }) => x >= from && x <= to
  const inside = (one: FigureSeries): FigureSeries => ({ ...one, points: one.points.filter(isWithin) })
  const { whole, background, gap } = data
  const end = (width: { x: number; text: string } | undefined) => (width && isWithin(width) ? width : undefined)
  return {
    ...data,
    series: data.series.map(inside),
    ...(whole && { whole: inside(whole) }),
    ...(background && { background: background.map(inside).filter(({ points }) => points.some(hasValue)) }),
    ...(gap && { gap: { ...gap, first: end(gap.first), last: end(gap.last), over: gap.over?.filter(isWithin) } }),
  }
}

/** The periods that a span may begin or end with: those of one's own, as a line of others' alone tells nothing. */
export const spanPeriods = ({ series }: FigureData) =>
  periodsWithValues({ series: series.filter(({ role, isSecond }) => role !== 'comparison' && !isSecond) })

/** An address says years by the hundredth, and months are twelfths. */
const ROUNDED = 0.01

/**
 * The first and the last of a figure's own periods that a reader has chosen, of more than it stood with; what it doesn't
 * have, and less than makes a line, is not chosen. Another measure is drawn over the same periods, and none beyond.
 */
export function chosenSpan(
  { from, to }: Pick<Choice, 'from' | 'to'>,
  { stood, figure, isPaired }: { stood: FigureData; figure: FigureData; isPaired: boolean },
): { from: number; to: number } {
  const first = Math.min(...stood.series.flatMap(({ points }) => points.map(({ x }) => x)))
  const own = spanPeriods(figure).map(({ x }) => x)
  const within = (low: number, high: number) => own.filter(x => x >= low - ROUNDED && x <= high + ROUNDED)
  const asked = within(from ?? first, to ?? Infinity)
  const isAsked = asked.length > 1
  const seen = isAsked ? asked : within(first, Infinity)
  const hasEnds = isPaired && seen.length > 1
  return {
    from: hasEnds || (isAsked && from !== null) ? seen[0]! : first,
    to: hasEnds || (isAsked && to !== null) ? seen.at(-1)! : Infinity,
  }
}

/**
 * The figure with lines of other places, and with those of another measure in the same unit, called by `secondLabel`.
 * What stood behind the lines and is drawn before them is not drawn twice.
 */
export function joined(
  data: FigureData,
  places: readonly FigureSeries[],
  second: FigureData | undefined,
  secondLabel: (label: string) => string,
): FigureData {
  const taken = new Set(places.map(({ key }) => key))
  const seconds = (second?.series ?? [])
    .filter(({ role }) => role !== 'comparison')
    .map(series => ({
      ...series,
      key: `${second!.id}-${series.key}`,
      label: secondLabel(series.label),
      isSecond: true as const,
    }))
  return {
    ...data,
    series: [...data.series, ...places.filter(({ key }) => data.series.every(one => one.key !== key)), ...seconds],
    background: data.background?.filter(({ key }) => !taken.has(key)),
    ...(second && { second, bounds: widest(data.bounds, second.bounds) }),
  }
}

/** Bounds that hold for both, each only where both have one. */
const widest = (a: FigureData['bounds'], b: FigureData['bounds']): FigureData['bounds'] => ({
  min: a?.min === undefined || b?.min === undefined ? undefined : Math.min(a.min, b.min),
  max: a?.max === undefined || b?.max === undefined ? undefined : Math.max(a.max, b.max),
})

/** Whether two measures can be read on one axis. There are never two axes in a picture. */
export const isSameScale = (
  a: Pick<FigureData, 'decimals' | 'isShare'> & { unit: string },
  b: Pick<FigureData, 'decimals' | 'isShare'> & { unit: string },
): boolean => a.unit === b.unit && a.isShare === b.isShare && a.decimals === b.decimals

/** A group put away, or taken out again. The last one stays: an empty figure says nothing. */
export function toggled(data: FigureData, hidden: readonly string[], key: string): readonly string[] {
  if (hidden.includes(key)) return hidden.filter(one => one !== key)
  return mayHide(data, hidden, key) ? [...hidden, key] : hidden
}

/** Whether another group with values would be left to see. */
export const mayHide = (data: FigureData, hidden: readonly string[], key: string): boolean =>
  data.series.some(
    series => series.key !== key && !hidden.includes(series.key) && series.points.some(({ value }) => value !== null),
  )

/** Whether there is anything to choose about the axis: one that shows zero already is as it is. */
export const mayStartAtZero = (data: FigureData): boolean => !showsZero(valueAxis(data).domain)
