import type { Municipality } from '@/lib/municipality/municipality'
import { paths, type Site } from '@/lib/municipality/paths'
import type { Reading } from '@/lib/observations/reading'
import { gapOf } from '@/lib/observations/statement'
import type { View } from '@/lib/observations/view'
import type { Dictionary } from '@/lib/text/sv'
import { exploringOf, firstYear } from './exploring'
import { drawnDimension, figureOf } from './figure-of'
import { SourcedFigure } from './sourced-figure'
import { NoValues } from './no-values'

type Props = {
  reading: Reading
  view: View
  t: Dictionary
  site: Site
  municipality: Municipality
  validFrom: number
  headingLevel?: 2 | 3 | 4
  /** Whether the page lets its figures be explored: not where an earlier framework's years would be asked for. */
  mayExplore?: boolean
  /** The page has just said what it shows: the figure is called by its measure. */
  isTold?: boolean
}

/** One indicator among the others of its goal: figure, caption, source and table. */
export function IndicatorFigure({ reading, view, t, site, municipality, validFrom, ...rest }: Props) {
  const { headingLevel = 4, mayExplore = false, isTold = false } = rest
  const { indicator } = reading
  const { locale } = site
  const data = figureOf(reading, {
    view,
    ownCode: municipality.code,
    locale,
    t,
    validFrom,
    fromYear: firstYear('recent', validFrom),
  })
  const href = paths.indicator(site, indicator.code)
  if (data.series.every(series => series.role === 'comparison'))
    return <NoValues data={data} href={href} t={t} headingLevel={headingLevel} />
  const dimension = drawnDimension(reading, view, municipality.code)
  const gap = dimension ? gapOf(reading, dimension.key) : undefined
  const asked = indicator.dimensions.find(d => d.slug === view.dimension)
  return (
    <SourcedFigure
      {...{ data, reading, gap, t, href, headingLevel, isTold }}
      explore={mayExplore ? exploringOf(data, { view, dimension, site, span: 'recent' }) : undefined}
      actions={!dimension && asked ? t.notByDimension(asked.title[locale]) : undefined}
    />
  )
}
