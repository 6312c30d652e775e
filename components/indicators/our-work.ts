import type { FigureData, FigureSeries } from '@/components/charts/figure-data'

/**
 * Whether all that a figure draws of the municipality itself is our own arithmetic: then it isn't credited as the
 * source's.
 */
export const isOurWork = ({ series }: Pick<FigureData, 'series'>): boolean =>
  areOurs(series.filter(({ role }) => role !== 'comparison'))

/** The lines of others that are our own arithmetic, by their labels. */
export const ourComparisons = ({ series, background = [] }: Pick<FigureData, 'series' | 'background'>): string[] =>
  [...series.filter(one => one.role === 'comparison'), ...background]
    .filter(one => areOurs([one]))
    .map(({ label }) => label)

function areOurs(series: FigureSeries[]): boolean {
  const known = series.flatMap(({ points }) => points).filter(({ value }) => value !== null)
  return known.length > 0 && known.every(({ origin }) => origin !== undefined)
}
