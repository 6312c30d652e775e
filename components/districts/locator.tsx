import type { District, DistrictMap } from '@/lib/districts/district'
import type { Dictionary } from '@/lib/text/sv'
import { projectMap } from './map-projection'

const WIDTH = 300

/** Where the district lies: on the map of the city where it belongs there, otherwise on that of the whole municipality. */
export function Locator({ map, district, t }: { map: DistrictMap; district: District; t: Dictionary }) {
  const isInCity = map.city.includes(district.code)
  const { width, height, districts, outline } = projectMap(map, WIDTH, isInCity ? map.city : undefined, 1)
  const here = districts.find(({ code }) => code === district.code)
  return (
    <figure className="locator">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={t.districts.page.where(district.name)}>
        <path className="map-ground" d={outline} />
        <path className="locator-others" d={districts.map(({ d }) => d).join('')} />
        <path className="locator-here" d={here?.d} />
      </svg>
      <figcaption className="soft small">
        {t.districts.page.where(district.name)}:{' '}
        {isInCity ? t.districts.map.city.toLowerCase() : t.districts.map.whole.toLowerCase()}
      </figcaption>
    </figure>
  )
}
