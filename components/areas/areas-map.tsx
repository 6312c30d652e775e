import { projectMap } from '@/components/districts/map-projection'
import type { DistrictMap } from '@/lib/districts/district'
import { areasSv as t } from '@/lib/text/areas-sv'
import './areas.css'

const WIDTH = 640

type Props = { map: DistrictMap; names: ReadonlyMap<string, string> }

/** The borders of areas; each tells its name to a pointer, and the table beside tells all. */
export function AreasMap({ map, names }: Props) {
  const { width, height, districts } = projectMap(map, WIDTH)
  return (
    <svg className="areas-map" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={t.plan.map}>
      {districts.map(({ code, d }) => (
        <path key={code} d={d}>
          <title>{names.get(code) ?? code}</title>
        </path>
      ))}
    </svg>
  )
}
