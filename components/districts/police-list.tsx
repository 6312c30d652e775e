import type { District } from '@/lib/districts/district'
import { formatNumber, type Locale } from '@/lib/text/numbers'
import type { Dictionary } from '@/lib/text/sv'

/** How the police class the area, in their word and with its limits; the latest list only, since lists cannot be compared. */
export function PoliceList({ district, t, locale }: { district: District; t: Dictionary; locale: Locale }) {
  const words = t.districts.page
  const latest = district.policeClasses.toSorted((a, b) => b.year - a.year)[0]
  return (
    <>
      {latest && (
        <p>
          {words.policeIs(
            t.districts.finding.percent(formatNumber(locale, latest.sharePct, 0)),
            latest.class.toLowerCase(),
            latest.year,
          )}
        </p>
      )}
      <p className="caution">
        {words.policeMeans} {words.policeYears}
      </p>
      <p className="figure-source">
        {t.source}: {words.policeSource}.
      </p>
    </>
  )
}
