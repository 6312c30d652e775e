import type { District, DistrictMap } from '@/lib/districts/district'
import { latestOfMost } from '@/lib/districts/district-reading'
import type { DistrictIndicator } from '@/lib/districts/profile'
import { nameLangOf, nameOf } from '@/lib/indicators/indicator'
import type { Framework } from '@/lib/framework/framework'
import type { Municipality } from '@/lib/municipality/municipality'
import { paths, type Site } from '@/lib/municipality/paths'
import { unitNamed } from '@/lib/text/units'
import type { Dictionary } from '@/lib/text/sv'
import { periodInWords } from '@/lib/text/period-words'
import { classing } from './district-class'
import { DistrictList } from './district-list'
import { goalIn } from './goal-in'
import { MapFigure } from './map-figure'
import { MeasureChoices } from './measure-choices'

type Props = {
  t: Dictionary
  site: Site
  municipality: Municipality
  framework: Framework
  districts: District[]
  map: DistrictMap
  measures: DistrictIndicator[]
  measure: DistrictIndicator
  first: DistrictIndicator
}

/** The districts by one measure: map, legend, and the same in a list. */
export function MapPage({ t, site, municipality, framework, districts, map, measures, measure, first }: Props) {
  const { locale } = site
  const { indicator } = measure
  const table = latestOfMost(measure.tables)!
  const words = t.districts
  const title = `${nameOf(indicator, locale)}, ${periodInWords(locale, table.when.label)}`
  return (
    <>
      <div className="hero">
        <h1>{words.title}</h1>
        <p className="lead">{words.lead(districts.length, municipality.shortName)}</p>
        <MeasureChoices {...{ measures, framework, t, site, first }} current={measure} />
      </div>
      <section className={`part c${goalIn(indicator, framework)?.colour ?? 0}`}>
        <h2>
          <a href={paths.indicator(site, indicator.code)}>
            <span lang={nameLangOf(indicator, locale)}>{title}</span>
          </a>
        </h2>
        <MapFigure
          {...{ measure, districts, map, t, site }}
          city={municipality.shortName}
          skip={
            <p>
              <a className="skip-map" href="#lista">
                {words.map.skip}
              </a>
            </p>
          }
        />
      </section>
      <section className="part">
        <h2 id="lista">{words.list}</h2>
        <p className="soft">{words.listLead(unitNamed(locale, indicator.unit))}</p>
        <DistrictList
          {...{ indicator, table, districts, t, site }}
          classing={classing(indicator, table, t, locale)}
          city={municipality.shortName}
        />
        <p className="soft small">{words.areaTypeNote}</p>
      </section>
    </>
  )
}
