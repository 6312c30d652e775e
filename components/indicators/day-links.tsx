import { paths, type Site } from '@/lib/municipality/paths'
import { formatDate } from '@/lib/text/numbers'

/** Older days than the newest of these are left for the address. */
const MOST = 24

/** An indicator as it was when each of some days (ISO, oldest first) was over, newest first. */
export function DayLinks({ site, code, days }: { site: Site; code: string; days: readonly string[] }) {
  return (
    <ul className="rows">
      {days
        .slice(-MOST)
        .toReversed()
        .map(day => (
          <li key={day}>
            <a href={paths.indicatorThen(site, code, day)} rel="nofollow">
              {formatDate(site.locale, day)}
            </a>
          </li>
        ))}
    </ul>
  )
}
