import type { District, DistrictMap } from '@/lib/districts/district'
import { latestOfMost } from '@/lib/districts/district-reading'
import type { DistrictIndicator } from '@/lib/districts/profile'
import { nameLangOf, nameOf } from '@/lib/indicators/indicator'
import type { Municipality } from '@/lib/municipality/municipality'
import { paths, type Site } from '@/lib/municipality/paths'
import type { Dictionary } from '@/lib/text/sv'
import { periodInWords } from '@/lib/text/period-words'
import { FrameHeight } from '../indicators/frame-height'
import { MapFigure } from './map-figure'
import { OnlyDistricts } from './only-districts'

type Props = {
  measure: DistrictIndicator
  districts: District[]
  map: DistrictMap
  municipality: Municipality
  t: Dictionary
  site: Site
}

/** The map of an indicator that only districts have values of, and nothing else, for a frame on another page. */
export function EmbeddedMap({ measure, districts, map, municipality, t, site }: Props) {
  const { indicator, tables } = measure
  return (
    <main className="embedded">
      <h2 className="figure-title" lang={nameLangOf(indicator, site.locale)}>
        {nameOf(indicator, site.locale)}, {periodInWords(site.locale, latestOfMost(tables)?.when.label ?? '')}
      </h2>
      <OnlyDistricts {...{ measure, districts, t }} city={municipality.shortName} />
      <MapFigure {...{ measure, districts, map, t, site }} city={municipality.shortName} target="_blank" />
      <p>
        <a target="_blank" href={paths.indicator(site, indicator.code)}>
          {t.explorer.wholePage(municipality.name)}
        </a>
      </p>
      <FrameHeight />
    </main>
  )
}
