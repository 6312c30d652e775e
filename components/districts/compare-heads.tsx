import type { District } from '@/lib/districts/district'
import type { ProfileBeside } from '@/lib/districts/profile'
import { paths, type Site } from '@/lib/municipality/paths'
import type { Dictionary } from '@/lib/text/sv'
import { CityMark, DistrictShapeMark } from './place-strip'

/** One of the districts that stand side by side. */
export type Compared = { district: District; profile: ProfileBeside }

type HeadProps = { compared: Compared[]; city: string; t: Dictionary; site: Site; withPlace?: boolean }

/**
 * The names over the columns, with each district's mark where the rows have dots. On a phone a row is laid out in
 * lines, and some browsers forget that such a table is one: so its parts say their roles.
 */
export function CompareHeads({ compared, city, t, site, withPlace }: HeadProps) {
  return (
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">
          {t.districts.page.measure}
        </th>
        {withPlace && (
          <th role="columnheader" scope="col" className="dots">
            {t.districts.page.place}
          </th>
        )}
        {compared.map(({ district }, i) => (
          <th role="columnheader" scope="col" key={district.code}>
            {withPlace && <DistrictShapeMark index={i} />}
            <a href={paths.district(site, district.slug)}>{district.name}</a>
          </th>
        ))}
        <th role="columnheader" scope="col">
          {withPlace && <CityMark />}
          {t.districts.wholeCity(city)}
        </th>
      </tr>
    </thead>
  )
}
