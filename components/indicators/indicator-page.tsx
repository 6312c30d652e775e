import { downloadsOf } from '@/lib/exchange/downloads'
import { nameOf } from '@/lib/indicators/indicator'
import type { Framework } from '@/lib/framework/framework'
import type { Municipality } from '@/lib/municipality/municipality'
import { paths, type Site } from '@/lib/municipality/paths'
import type { Counted } from '@/lib/observations/counted'
import type { PublicationDay } from '@/lib/observations/publication-days'
import type { Reading } from '@/lib/observations/reading'
import { gapOf, levelMethodOf } from '@/lib/observations/statement'
import type { Choices, View } from '@/lib/observations/view'
import type { Dictionary } from '@/lib/text/sv'
import { IndicatorMap, type MappedMeasure } from '../districts/indicator-map'
import { ComparedTable } from './compared-table'
import { DayLinks } from './day-links'
import { Downloads } from './downloads'
import { exploringOf } from './exploring'
import { drawnDimension, figureOf } from './figure-of'
import { GapSections } from './gap-sections'
import { howToRead } from './how-to-read'
import { IndicatorFacts } from './indicator-facts'
import { LatestCorrection } from './latest-correction'
import { SourcedFigure } from './sourced-figure'
import { IndicatorName } from './indicator-name'
import { Share } from './share'
import { ProgressSection } from './progress-section'
import { ProvenanceSection } from './provenance'
import { ViewChoices } from './view-choices'

type Props = {
  t: Dictionary
  site: Site
  municipality: Municipality
  framework: Framework
  reading: Reading
  counted: Counted | null
  choices: Choices
  view: View
  /** The view that the page opens on. */
  home: View
  /** The page that shows the figure alone, with its host. */
  embedAddress: string
  /** The map in the figure's place, where only districts have values. */
  mapped: MappedMeasure | null
  /** On which something of it was published or changed, oldest first. */
  days: readonly PublicationDay[]
}

/** Everything about one indicator: the large figure, its gaps explained, how it is measured and what it serves. */
export function IndicatorPage({
  t,
  site,
  municipality,
  framework,
  reading,
  counted,
  choices,
  view,
  home,
  embedAddress,
  mapped,
  days,
}: Props) {
  const { locale } = site
  const { indicator } = reading
  const dimension = drawnDimension(reading, view, municipality.code)
  const gap = dimension ? gapOf(reading, dimension.key) : undefined
  const data = figureOf(reading, { view, ownCode: municipality.code, locale, t, validFrom: framework.validFrom })
  const colour = indicator.goals.find(goal => goal.framework === framework.slug)?.colour
  const isEmpty = data.series.every(series => series.role === 'comparison')
  return (
    <div className={colour ? `c${colour}` : undefined}>
      <div className="hero">
        <p className="over">{indicator.code}</p>
        <h1 className="title">
          <IndicatorName indicator={indicator} locale={locale} />
        </h1>
      </div>
      <section className="part">
        {mapped && <IndicatorMap mapped={mapped} city={municipality.shortName} t={t} site={site} />}
        {isEmpty && !mapped && (
          <>
            <h2>{t.noValues}</h2>
            <p>{t.noValuesWhy}</p>
          </>
        )}
        <ViewChoices
          {...{ view, home, choices }}
          hrefOf={v => paths.indicator(site, indicator.code, ...v)}
          t={t}
          locale={locale}
        />
        {data.series.length > 0 && (
          <SourcedFigure
            data={{
              ...data,
              title: t.figureTitle(municipality.shortName, dimension?.title[locale].toLowerCase()),
            }}
            explore={exploringOf(data, { view, dimension, site, span: 'all' })}
            {...{ reading, gap, t }}
            sizes={['phone', 'column', 'page']}
            sortHint={t.explorer.sortable}
            headingLevel={2}
          />
        )}
        <LatestCorrection {...{ days, code: indicator.code, t, site }} />
        {!mapped &&
          !indicator.rule.valueIsCount &&
          reading.areas.some(({ place: { kind } }) => kind === 'district') && (
            <p className="small">
              <a href={paths.districts(site, 'karta', indicator.code)}>{t.inDistricts}</a>
            </p>
          )}
        {!isEmpty && (
          <p className="soft small">
            {t.level}: {levelMethodOf(reading, locale)}. <a href={paths.about(site, 'metod')}>{t.howToldLink}</a>
          </p>
        )}
        {(reading.series.length > 0 || mapped) && (
          <Downloads downloads={downloadsOf(site, indicator.code, isEmpty ? null : view)} t={t} />
        )}
        {(data.series.length > 0 || mapped) && (
          <Share embedAddress={embedAddress} title={nameOf(indicator, locale)} t={t} />
        )}
      </section>
      {!isEmpty && <ComparedTable reading={reading} municipality={municipality} t={t} locale={locale} />}
      <ProgressSection reading={reading} ownCode={municipality.code} t={t} locale={locale} />
      <GapSections reading={reading} t={t} site={site} />
      <section className="part">
        <IndicatorFacts
          today={municipality.updatedOn}
          indicator={indicator}
          framework={framework}
          guide={howToRead(data, indicator, t, counted)}
          t={t}
          site={site}
        />
      </section>
      {reading.provenance.length > 0 && (
        <section className="part" id="ursprung">
          <ProvenanceSection provenance={reading.provenance} source={indicator.source} t={t} site={site} />
        </section>
      )}
      {days.length > 1 && (
        <section className="part" id="tidigare">
          <h2>{t.history.title}</h2>
          <p>{t.history.lead}</p>
          <DayLinks {...{ site, code: indicator.code, days, t }} />
        </section>
      )}
    </div>
  )
}
