import type { District } from '@/lib/districts/district'
import type { ProfileBeside } from '@/lib/districts/profile'
import { paths, type Place } from '@/lib/municipality/paths'
import type { Dictionary } from '@/lib/text/sv'
import { DistrictShapeMark } from './place-strip'

/** One of the districts that stand side by side. */
export type Compared = { district: District; profile: ProfileBeside }

type HeadProps = { compared: Compared[]; city: string; t: Dictionary; place: Place; withPlace?: boolean }

/** The names over the columns, with each district's mark where the rows have dots. */
export function CompareHeads({ compared, city, t, place, withPlace }: HeadProps) {
  return (
    <thead>
      <tr>
        <th scope="col">{t.districts.page.measure}</th>
        {withPlace && (
          <th scope="col" className="dots">
            {t.districts.page.place}
          </th>
        )}
        {compared.map(({ district }, i) => (
          <th scope="col" key={district.code}>
            {withPlace && <DistrictShapeMark index={i} />}
            <a href={paths.district(place, district.slug)}>{district.name}</a>
          </th>
        ))}
        <th scope="col">{t.districts.wholeCity(city)}</th>
      </tr>
    </thead>
  )
}
