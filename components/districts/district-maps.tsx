import type { District, DistrictMap } from '@/lib/districts/district'
import type { Dictionary } from '@/lib/text/sv'
import { DistrictMapPicture } from './district-map'
import type { MapName } from './map-labels'
import { projectMap } from './map-projection'
import { MapPatterns } from './map-patterns'
import type { MapMark } from './map-svg'
import type { ReactNode } from 'react'

type Props = {
  map: DistrictMap
  districts: District[]
  marks: MapMark[]
  /** What districts are called on the maps, the most important first. */
  names: readonly MapName[]
  measure: string
  t: Dictionary
  children: ReactNode
}

const CITY_WIDTH = 580
const WHOLE_WIDTH = 400

/**
 * The city and the whole municipality: most people live where the large map has no room for their district. Every
 * district is a stop of the keyboard on one of the maps, from the highest value down.
 */
export function DistrictMaps({ map, districts, marks, names, measure, t, children }: Props) {
  const words = t.districts.map
  const whole = projectMap(map, WHOLE_WIDTH)
  const city = map.city.length > 0 ? projectMap(map, CITY_WIDTH, map.city) : null
  const inCity = new Set(city ? map.city : [])
  const outside = new Set(districts.map(({ code }) => code).filter(code => !inCity.has(code)))
  const namesIn = (codes: ReadonlySet<string>) =>
    names.filter(({ code }) => codes.has(code) || districts.some(each => each.code === code && each.isPriority))
  return (
    <div className="maps">
      <MapPatterns />
      {city && (
        <div className="map">
          <h3>{words.city}</h3>
          <p className="soft small">{words.cityNote}</p>
          <DistrictMapPicture
            map={city}
            marks={marks}
            names={namesIn(inCity)}
            elsewhere={outside}
            label={words.cityLabel(measure)}
          />
        </div>
      )}
      <div className="map">
        <h3>{words.whole}</h3>
        {city && <p className="soft small">{words.wholeNote}</p>}
        <DistrictMapPicture
          map={whole}
          marks={marks}
          names={namesIn(outside)}
          elsewhere={inCity}
          label={words.wholeLabel(measure)}
          frame={city ? whole.frameOf(city) : undefined}
        />
        {children}
      </div>
    </div>
  )
}
