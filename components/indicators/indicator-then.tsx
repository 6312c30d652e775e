import type { Framework } from '@/lib/framework/framework'
import type { Municipality } from '@/lib/municipality/municipality'
import { paths, type Site } from '@/lib/municipality/paths'
import type { PublicationDay } from '@/lib/observations/publication-days'
import type { Reading } from '@/lib/observations/reading'
import { gapOf } from '@/lib/observations/statement'
import type { Choices, View } from '@/lib/observations/view'
import { fileName } from '@/lib/exchange/file-kinds'
import { formatDate } from '@/lib/text/numbers'
import type { Dictionary } from '@/lib/text/sv'
import { ComparedTable } from './compared-table'
import { DayLinks } from './day-links'
import { drawnDimension, figureOf } from './figure-of'
import { GapSections } from './gap-sections'
import { SourcedFigure } from './sourced-figure'
import { IndicatorName } from './indicator-name'
import { ProgressSection } from './progress-section'
import { ProvenanceSection } from './provenance'
import { ViewChoices } from './view-choices'

type Props = {
  t: Dictionary
  site: Site
  municipality: Municipality
  framework: Framework
  /** As it was known at the end of `day` (ISO). */
  reading: Reading
  day: string
  days: readonly PublicationDay[]
  choices: Choices
  view: View
  home: View
}

/** An indicator as it was known on a day: the figure, the gaps and where the numbers came from, under a notice that says so. */
export function IndicatorThen({ t, site, municipality, framework, reading, day, days, choices, view, home }: Props) {
  const { locale } = site
  const { indicator } = reading
  const words = t.history
  const dimension = drawnDimension(reading, view, municipality.code)
  const gap = dimension ? gapOf(reading, dimension.key) : undefined
  const data = figureOf(reading, { view, ownCode: municipality.code, locale, t, validFrom: framework.validFrom })
  const colour = indicator.goals.find(goal => goal.framework === framework.slug)?.colour
  const later = days.filter(other => other.day > day)
  return (
    <div className={colour ? `c${colour}` : undefined}>
      <p className="notice" role="note">
        <strong>{words.notice(formatDate(locale, day))}</strong>{' '}
        <a href={paths.indicator(site, indicator.code)}>{words.seeNow}</a>. {words.definitions}
      </p>
      <div className="hero">
        <p className="over">{indicator.code}</p>
        <h1 className="title">
          <IndicatorName indicator={indicator} locale={locale} />
        </h1>
      </div>
      <section className="part">
        <ViewChoices
          {...{ view, home, choices, t, locale }}
          hrefOf={v => paths.indicatorThen(site, indicator.code, day, ...v)}
        />
        {data.series.length > 0 ? (
          <SourcedFigure
            data={{
              ...data,
              title: t.figureTitle(municipality.shortName, dimension?.title[locale].toLowerCase()),
            }}
            {...{ reading, gap, t }}
            sizes={['phone', 'column', 'page']}
            sortHint={t.explorer.sortable}
            headingLevel={2}
          />
        ) : (
          <p>{t.noValues}</p>
        )}
        <p className="small">
          <a
            href={`/api/v1/${site.municipality}/indicators/${indicator.code}/per/${fileName(day, 'csv', locale)}`}
            download
          >
            {words.csvOf(formatDate(locale, day))}
          </a>
        </p>
      </section>
      <ComparedTable reading={reading} municipality={municipality} t={t} locale={locale} />
      <ProgressSection reading={reading} ownCode={municipality.code} t={t} locale={locale} />
      <GapSections reading={reading} t={t} site={site} />
      {reading.provenance.length > 0 && (
        <section className="part" id="ursprung">
          <ProvenanceSection provenance={reading.provenance} source={indicator.source} t={t} site={site} />
        </section>
      )}
      {later.length > 0 && (
        <section className="part">
          <p>{words.newerLater}</p>
          <DayLinks {...{ site, code: indicator.code, days: later, t }} />
        </section>
      )}
    </div>
  )
}
