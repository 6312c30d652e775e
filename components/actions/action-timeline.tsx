import type { Listed } from '@/lib/actions/listed'
import { paths, type Site } from '@/lib/municipality/paths'
import { formatRange } from '@/lib/text/numbers'
import type { Dictionary } from '@/lib/text/sv'
import { Swedish } from '../layout/swedish'
import { timelineOf, type Bar } from './timeline-geometry'

type Props = { listed: readonly Listed[]; thisYear: number; t: Dictionary; site: Site }

/** When each action takes place: a bar a row beside its words, so that the text is never scaled with the picture. */
export function ActionTimeline({ listed, thisYear, t, site }: Props) {
  const timeline = timelineOf(
    listed.map(({ action }) => action),
    thisYear,
  )
  if (!timeline) return null
  const words = t.actionList.timeline
  const drawn = listed.flatMap(one => {
    const bar = timeline.barOf(one.action)
    return bar ? [{ ...one, bar }] : []
  })
  const without = listed.length - drawn.length
  return (
    <section className="part" aria-labelledby="tidslinje">
      <h2 id="tidslinje">{words.title}</h2>
      <p className="soft small">
        {words.caption} {timeline.now && words.now(thisYear)} {without > 0 && words.without(without)}
      </p>
      <div className="timeline-years" aria-hidden>
        {timeline.years.map(year => (
          <span key={year} style={{ left: `${((year - timeline.from) * 100) / (timeline.to - timeline.from + 1)}%` }}>
            {year}
          </span>
        ))}
      </div>
      <ol className="timeline">
        {drawn.map(({ action, areas, bar }) => (
          <li key={action.id} className={`c${areas[0]?.colour ?? 0}`}>
            <p>
              <a href={paths.actions(site, action.id)}>
                <Swedish locale={site.locale}>{action.title}</Swedish>
              </a>{' '}
              <span className="soft small">
                {periodWords(action, words.openEnd)}, {t.actionStatus[action.status]}
              </span>
            </p>
            <Track bar={bar} now={timeline.now} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function periodWords({ startYear, endYear }: Listed['action'], openEnd: string): string {
  if (startYear !== null && endYear !== null)
    return startYear < endYear ? formatRange(startYear, endYear) : `${endYear}`
  return endYear === null ? `${startYear}, ${openEnd}` : `–${endYear}`
}

/** Stretched to the width that there is; its words stand above it. */
function Track({ bar, now }: { bar: Bar; now: Bar | null }) {
  return (
    <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden focusable="false">
      <rect className="track" x="0" y="4.5" width="100" height="1" />
      {now && (
        <rect className="this-year" x={now.x} y="0" width={now.width} height="10" vectorEffect="non-scaling-stroke" />
      )}
      <rect className={bar.isOpen ? 'bar open' : 'bar'} x={bar.x} y="2" width={bar.width} height="6" />
    </svg>
  )
}
