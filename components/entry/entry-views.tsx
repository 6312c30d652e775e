import { entrySv as t } from '@/lib/text/entry-sv'
import { periodInWords } from '@/lib/text/period-words'
import type { GridView } from '@/lib/values/grid-layout'
import type { Period } from '@/lib/statistics/series'

type Props = {
  page: {
    view: GridView
    views: readonly GridView[]
    periods: readonly Period[]
    period: Period | null
    due: readonly Period[]
    pages: number
    added: string | null
    isRefused: boolean
    begun: string | null
    isReadOnly: boolean
  }
  home: string
}

const SLUG: Record<GridView, string> = {
  periods: 'grupper',
  series: 'serier',
  places: 'omraden',
  compared: 'jamforelser',
}

/** Ways to lay the grid, periods to choose among, and a period to begin. */
export function EntryViews({ page, home }: Props) {
  const { view, views, periods, period, pages, added, isRefused, begun, isReadOnly } = page
  const at = (more: Record<string, string>) => `${home}?${new URLSearchParams({ vy: SLUG[view], ...more })}`
  return (
    <div className="entry-views no-print">
      <nav className="choices" aria-label={t.views.title}>
        <ul>
          {views.map(one => (
            <li key={one}>
              <a href={`${home}?vy=${SLUG[one]}`} aria-current={one === view ? 'page' : undefined}>
                {t.views[one]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {periods.length > 0 && (
        <nav className="choices" aria-label={t.period}>
          <ul>
            {periods.map(one => (
              <li key={one.start + one.end}>
                <a href={at({ period: one.label })} aria-current={one.end === period?.end ? 'page' : undefined}>
                  {periodInWords('sv', one.label)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {pages > 1 && period && (
        <nav className="choices" aria-label={t.pages}>
          <ul>
            {Array.from({ length: pages }, (_, i) => (
              <li key={i}>
                <a href={at({ period: period.label, sida: String(i + 1) })}>{t.page(i + 1, pages)}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {!isReadOnly && (
        <form className="entry-period" action={home}>
          <input type="hidden" name="vy" value={SLUG[view]} />
          {begun && <input type="hidden" name="nyss" value={begun} />}
          {period && <input type="hidden" name="period" value={period.label} />}
          <label htmlFor="falt-ny">{t.newPeriod}</label>
          <input
            id="falt-ny"
            name="ny"
            type="text"
            defaultValue={added ?? ''}
            aria-describedby="falt-ny-hjalp"
            aria-invalid={isRefused || undefined}
            maxLength={40}
          />
          <button type="submit">{t.newPeriodAdd}</button>
          <span id="falt-ny-hjalp" className={isRefused ? 'fault' : 'hint'}>
            {isRefused ? t.newPeriodRefused(added ?? '') : t.newPeriodLike}
          </span>
        </form>
      )}
    </div>
  )
}
