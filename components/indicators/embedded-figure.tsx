import { Figure } from '@/components/charts/figure'
import type { Framework } from '@/lib/framework/framework'
import type { Municipality } from '@/lib/municipality/municipality'
import { paths, type Site } from '@/lib/municipality/paths'
import { homeView } from '@/lib/observations/leading-gap'
import type { Reading } from '@/lib/observations/reading'
import { gapOf } from '@/lib/observations/statement'
import { viewSegments, type View } from '@/lib/observations/view'
import type { Dictionary } from '@/lib/text/sv'
import { directionWords } from './direction-words'
import { figureCaption } from './figure-caption'
import { drawnDimension, figureOf, withFinding } from './figure-of'
import { IndicatorSource } from './indicator-source'
import { answersOf } from './answer-line'
import { IndicatorWarnings, warningsOf } from './indicator-warnings'
import { isOurWork } from './our-work'

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
      <Figure
        data={{
          ...withFinding(data, reading, gap),
          unit: `${municipality.shortName}, ${data.unit}; ${directionWords(indicator, t, locale)}`,
        }}
        sizes={['phone', 'column', 'page']}
        headingLevel={2}
        caption={figureCaption(reading, gap, data)}
        answers={answersOf(reading, gap)}
        warning={<IndicatorWarnings warnings={warningsOf(gap, t)} caution={indicator.caution} />}
        source={
          <IndicatorSource indicator={indicator} isOurs={isOurWork(data)} t={t} locale={locale} target="_blank" />
        }
        actions={
          <a target="_blank" href={paths.indicator(site, indicator.code, ...viewSegments(view, homeView([reading])))}>
            {t.explorer.wholePage(municipality.name)}
          </a>
        }
        tableLabel={t.showAsTable}
      />
    </main>
  )
}
