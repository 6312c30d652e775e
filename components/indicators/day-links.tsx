import { paths, type Site } from '@/lib/municipality/paths'
import type { PublicationDay } from '@/lib/observations/publication-days'
import { formatDate } from '@/lib/text/numbers'
import type { Dictionary } from '@/lib/text/sv'
import { CorrectionLine } from './correction-line'

/** Older days than the newest of these are left for the address. */
const MOST = 24

type Props = { site: Site; code: string; days: readonly PublicationDay[]; t: Dictionary }

/** An indicator as it was when each of some days (oldest first) was over, newest first, and what was corrected then. */
export function DayLinks({ site, code, days, t }: Props) {
  return (
    <ul className="rows">
      {days
        .slice(-MOST)
        .toReversed()
        .map(({ day, corrections }) => (
          <li key={day}>
            <a href={paths.indicatorThen(site, code, day)} rel="nofollow">
              {formatDate(site.locale, day)}
            </a>
            {corrections.map((correction, i) => (
              <span className="soft small" key={i}>
                {' '}
                <CorrectionLine {...{ correction, t, locale: site.locale }} />
              </span>
            ))}
          </li>
        ))}
    </ul>
  )
}
