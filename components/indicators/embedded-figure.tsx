import type { Framework } from '@/lib/framework/framework'
import type { Municipality } from '@/lib/municipality/municipality'
import { paths, type Site } from '@/lib/municipality/paths'
import { homeView } from '@/lib/observations/leading-gap'
import type { Reading } from '@/lib/observations/reading'
import { gapOf } from '@/lib/observations/statement'
import { viewSegments, type View } from '@/lib/observations/view'
import type { Dictionary } from '@/lib/text/sv'
import { drawnDimension, figureOf } from './figure-of'
import { FrameHeight } from './frame-height'
import { SourcedFigure } from './sourced-figure'

type Props = {
  t: Dictionary
  site: Site
  municipality: Municipality
  framework: Framework
  reading: Reading
  view: View
}

/** An indicator's figure and its source, and nothing else, for a frame on another page. */
export function EmbeddedFigure({ t, site, municipality, framework, reading, view }: Props) {
  const { locale } = site
  const { indicator } = reading
  const { validFrom } = framework
  const data = figureOf(reading, { view, ownCode: municipality.code, locale, t, validFrom })
  const dimension = drawnDimension(reading, view, municipality.code)
  const gap = dimension ? gapOf(reading, dimension.key) : undefined
  const colour = indicator.goals.find(goal => goal.framework === framework.slug)?.colour
  return (
    <main className={['embedded', colour && `c${colour}`].filter(Boolean).join(' ')}>
      <SourcedFigure
        data={{ ...data, unit: `${municipality.shortName}, ${data.unit}` }}
        {...{ reading, gap, t }}
        sizes={['phone', 'column', 'page']}
        headingLevel={2}
        target="_blank"
        actions={
          <a target="_blank" href={paths.indicator(site, indicator.code, ...viewSegments(view, homeView([reading])))}>
            {t.explorer.wholePage(municipality.name)}
          </a>
        }
      />
      <FrameHeight />
    </main>
  )
}
