import type { ReactNode } from 'react'
import type { District, DistrictMap } from '@/lib/districts/district'
import { latestOfMost } from '@/lib/districts/district-reading'
import type { DistrictIndicator } from '@/lib/districts/profile'
import { valueText } from '@/lib/districts/statement'
import { nameOf } from '@/lib/indicators/indicator'
import { paths, type Site } from '@/lib/municipality/paths'
import { unitNamed } from '@/lib/text/units'
import type { Dictionary } from '@/lib/text/sv'
import { periodInWords } from '@/lib/text/period-words'
import { directionWords } from '../indicators/direction-words'
import { IndicatorSource } from '../indicators/indicator-source'
import { classing } from './district-class'
import { DistrictMaps } from './district-maps'
import { fillOf, MapLegend } from './map-legend'
import { mapNames } from './map-names'
import { endsOf, extremesOf, inOrderOfValue } from './value-order'

type Props = {
  measure: DistrictIndicator
  districts: District[]
  map: DistrictMap
  city: string
  /** What leads past the map, where there is something to lead to. */
  skip?: ReactNode
  /** A frame on another page opens what it leads to by itself. */
  target?: '_blank'
  t: Dictionary
  site: Site
}

/** The latest values of a measure on the map, with its unit, what is at the ends, legend and source. */
export function MapFigure({ measure, districts, map, city, skip, target, t, site }: Props) {
  const { locale } = site
  const { indicator } = measure
  const table = latestOfMost(measure.tables)!
  const words = t.districts
  const classes = classing(indicator, table, t, locale)
  const ordered = inOrderOfValue(table, districts)
  const text = (value: number) => valueText(indicator, value, locale)
  const marks = ordered.map(({ district, value }) => {
    const found = classes.classOf(value)
    const said = value === null ? words.hiddenClass : `${text(value)}, ${found?.name ?? ''}`.replace(/, $/, '')
    return {
      code: district.code,
      href: paths.district(site, district.slug),
      fill: fillOf(found),
      words: `${district.name}: ${said}`,
      isPriority: district.isPriority,
      ...(target && { target }),
    }
  })
  const extremes = extremesOf(ordered, text)
  const ends = endsOf(ordered, classes)
  const name = `${nameOf(indicator, locale)}, ${periodInWords(locale, table.when.label)}`
  return (
    <>
      <p className="figure-unit">
        {unitNamed(locale, indicator.unit)}; {directionWords(indicator, t, locale)}
      </p>
      {extremes && (
        <p>
          {words.extremes(...extremes)} {table.city !== null && words.cityIs(city, text(table.city))}
        </p>
      )}
      {skip}
      <DistrictMaps {...{ map, districts, marks, t }} names={mapNames(ordered, ends, text)} measure={name}>
        <MapLegend {...{ ordered, ends, text, t }} classing={classes} />
      </DistrictMaps>
      {indicator.caution && (
        <p className="caution" lang="sv">
          {indicator.caution}
        </p>
      )}
      <p className="figure-source">
        <IndicatorSource indicator={indicator} t={t} locale={locale} target={target} /> {words.whatItIs}
      </p>
    </>
  )
}
