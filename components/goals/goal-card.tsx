import type { Goal } from '@/lib/framework/framework'
import { paths, type Site } from '@/lib/municipality/paths'
import { goalHeadline } from '@/lib/observations/goal-story'
import type { Reading } from '@/lib/observations/reading'
import type { Dictionary } from '@/lib/text/sv'
import { Swedish } from '../layout/swedish'
import { goalCounts } from './goal-counts'
import { rollUpOf } from './goal-findings'
import { GoalWords } from './goal-words'

type Props = { area: Goal; readings: readonly Reading[]; t: Dictionary; site: Site }

/** An area among the others: its finding in words, then what it is about. */
export function GoalCard({ area, readings, t, site }: Props) {
  return (
    <section className={`part c${area.colour}`}>
      <div className="chapter">
        <p className="over">
          {area.levelName} {area.number}
        </p>
        <h2>
          <a href={area.slug ? paths.area(site, area.slug) : paths.goal(site, area.number)}>
            <GoalWords goal={area} />
          </a>
        </h2>
        <p className="area-finding">{goalHeadline(area, rollUpOf(area, readings), site.locale)}</p>
        {area.summary && (
          <Swedish as="p" locale={site.locale} className="soft">
            {area.summary}
          </Swedish>
        )}
        <p className="soft small">{goalCounts(area, t)}</p>
      </div>
    </section>
  )
}
