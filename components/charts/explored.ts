import { showsZero, valueAxis, zeroDomain } from './domain'
import type { FigureData } from './figure-data'

/** What a reader of the figure has chosen: the groups that are put away, by key, and where the axis begins. */
export type Choice = { hidden: readonly string[]; fromZero: boolean }

/** The figure as chosen. Groups that are put away still hold their place on the axes and in the palette. */
export function explored(data: FigureData, { hidden, fromZero }: Choice): FigureData {
  const { gap } = data
  const gapIsShown = gap && !hidden.includes(gap.focus) && !hidden.includes(gap.reference)
  return {
    ...data,
    series: data.series.map(series => (hidden.includes(series.key) ? { ...series, isHidden: true } : series)),
    gap: gapIsShown ? gap : undefined,
    domain: fromZero ? zeroDomain(data) : data.domain,
  }
}

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
