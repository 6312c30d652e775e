import { figureAddress } from '@/components/charts/figure-address'
import type { FigureData } from '@/components/charts/figure-data'
import type { IndicatorDimension } from '@/lib/indicators/indicator'
import type { Site } from '@/lib/municipality/paths'
import { CHOSEN_ONLY, EVERYONE, NO_COMPARISON, type View } from '@/lib/observations/view'

/** How far back a figure reaches: an indicator's own shows every year, one among others the framework's and some before. */
export const figureSpans = ['all', 'recent'] as const
export type FigureSpan = (typeof figureSpans)[number]

const YEARS_BEFORE = 11

/** The first year of a span, of a framework that is valid from a year. */
export const firstYear = (span: FigureSpan, validFrom: number): number =>
  span === 'all' ? 0 : validFrom - YEARS_BEFORE

/** Where the numbers of a figure are to be had when it wakes. Names what is drawn, not what was asked of the page. */
export function exploringOf(
  data: FigureData,
  { view, dimension, site, span }: { view: View; dimension: IndicatorDimension | null; site: Site; span: FigureSpan },
): string {
  const isCompared = data.series.some(series => series.role === 'comparison')
  const comparison = isCompared ? view.comparison : data.background ? CHOSEN_ONLY : NO_COMPARISON
  return figureAddress({ ...site, code: data.id, dimension: dimension?.slug ?? EVERYONE, comparison, span })
}
