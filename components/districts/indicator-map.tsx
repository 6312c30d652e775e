import type { District, DistrictMap } from '@/lib/districts/district'
import { latestOfMost } from '@/lib/districts/district-reading'
import type { DistrictIndicator } from '@/lib/districts/profile'
import { nameOf } from '@/lib/indicators/indicator'
import { paths, type Site } from '@/lib/municipality/paths'
import type { Dictionary } from '@/lib/text/sv'
import { periodInWords } from '@/lib/text/period-words'
import { MapFigure } from './map-figure'
import { OnlyDistricts } from './only-districts'

/** What a map is drawn from. */
export type MappedMeasure = { measure: DistrictIndicator; districts: District[]; map: DistrictMap }

/** On the page of an indicator that only districts have values of: how many, and the map in the figure's place. */
export function IndicatorMap({
  mapped,
  city,
  t,
  site,
}: {
  mapped: MappedMeasure
  city: string
  t: Dictionary
  site: Site
}) {
  const { indicator, tables } = mapped.measure
  return (
    <>
      <h2 lang={indicator.name[site.locale] ? undefined : 'sv'}>
        {nameOf(indicator, site.locale)}, {periodInWords(site.locale, latestOfMost(tables)?.when.label ?? '')}
      </h2>
      <OnlyDistricts {...{ city, t }} {...mapped} />
      <MapFigure {...{ city, t, site }} {...mapped} />
      <p className="small">
        <a href={paths.districts(site, 'karta', indicator.code)}>{t.inDistricts}</a>
      </p>
    </>
  )
}
