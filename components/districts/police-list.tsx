import type { District } from '@/lib/districts/district'
import { formatPercent, type Locale } from '@/lib/text/numbers'
import type { Dictionary } from '@/lib/text/sv'

/** How the police class the area, in their word and with its limits, the latest list first. */
export function PoliceList({ district, t, locale }: { district: District; t: Dictionary; locale: Locale }) {
  const words = t.districts.page
  return (
    <>
      <ul className="plain">
        {district.policeClasses
          .toSorted((a, b) => b.year - a.year)
          .map(({ year, class: quoted, sharePct }) => (
            <li key={year}>{words.policeIs(formatPercent(locale, sharePct, 0), quoted.toLowerCase(), year)}</li>
          ))}
      </ul>
      <p className="caution">
        {words.policeMeans} {words.policeYears}
      </p>
      <p className="figure-source">
        {t.source}: {words.policeSource}.
      </p>
    </>
  )
}
