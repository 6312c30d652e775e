import type { District, DistrictMap } from '@/lib/districts/district'
import type { DistrictIndicator } from '@/lib/districts/profile'
import { valueText } from '@/lib/districts/statement'
import { nameLangOf, nameOf } from '@/lib/indicators/indicator'
import type { Framework } from '@/lib/framework/framework'
import type { Municipality } from '@/lib/municipality/municipality'
import { paths, type Place } from '@/lib/municipality/paths'
import { unitNamed } from '@/lib/text/units'
import type { Dictionary } from '@/lib/text/sv'
import { directionWords } from '../indicators/direction-words'
import { IndicatorSource } from '../indicators/indicator-source'
import { classing } from './district-class'
import { DistrictList } from './district-list'
import { DistrictMaps } from './district-maps'
import { goalIn } from './goal-in'
import { fillOf, MapLegend } from './map-legend'
import { mapNames } from './map-names'
import { MeasureChoices } from './measure-choices'
import { endsOf, extremesOf, inOrderOfValue } from './value-order'

type Props = {
  t: Dictionary
  place: Place
  municipality: Municipality
  framework: Framework
  districts: District[]
  map: DistrictMap
  measures: DistrictIndicator[]
  measure: DistrictIndicator
  first: DistrictIndicator
}

/** The districts by one measure: map, legend, and the same in a list. */
export function MapPage({ t, place, municipality, framework, districts, map, measures, measure, first }: Props) {
  const { locale } = place
  const { indicator } = measure
  const table = measure.tables.at(-1)!
  const words = t.districts
  const classes = classing(indicator, table, t, locale)
  const ordered = inOrderOfValue(table, districts)
  const text = (value: number) => valueText(indicator, value, locale)
  const title = `${nameOf(indicator, locale)}, ${table.when.label}`
  const marks = ordered.map(({ district, value }) => {
    const found = classes.classOf(value)
    const said = value === null ? words.hiddenClass : `${text(value)}, ${found?.name ?? ''}`.replace(/, $/, '')
    return {
      code: district.code,
      href: paths.district(place, district.slug),
      fill: fillOf(found),
      words: `${district.name}: ${said}`,
      isPriority: district.isPriority,
    }
  })
  const extremes = extremesOf(ordered, text)
  const ends = endsOf(ordered, classes)
  return (
    <>
      <div className="hero">
        <h1>{words.title}</h1>
        <p className="lead">{words.lead(districts.length, municipality.shortName)}</p>
        <MeasureChoices {...{ measures, framework, t, place, first }} current={measure} />
      </div>
      <section className={`part c${goalIn(indicator, framework)?.colour ?? 0}`}>
        <h2>
          <a href={paths.indicator(place, indicator.code)}>
            <span lang={nameLangOf(indicator, locale)}>{title}</span>
          </a>
        </h2>
        <p className="figure-unit">
          {unitNamed(locale, indicator.unit)}; {directionWords(indicator, t, locale)}
        </p>
        {extremes && (
          <p>
            {words.extremes(...extremes)}{' '}
            {table.city !== null && words.cityIs(municipality.shortName, text(table.city))}
          </p>
        )}
        <p>
          <a className="skip-map" href="#lista">
            {words.map.skip}
          </a>
        </p>
        <DistrictMaps {...{ map, districts, marks, t }} names={mapNames(ordered, ends, text)} measure={title}>
          <MapLegend {...{ ordered, ends, text, t }} classing={classes} />
        </DistrictMaps>
        {indicator.caution && (
          <p className="caution" lang="sv">
            {indicator.caution}
          </p>
        )}
        <p className="figure-source">
          <IndicatorSource indicator={indicator} t={t} locale={locale} /> {words.whatItIs}
        </p>
      </section>
      <section className="part">
        <h2 id="lista">{words.list}</h2>
        <p className="soft">{words.listLead(unitNamed(locale, indicator.unit))}</p>
        <DistrictList {...{ indicator, table, districts, t, place }} classing={classes} city={municipality.shortName} />
        <p className="soft small">{words.areaTypeNote}</p>
      </section>
    </>
  )
}
