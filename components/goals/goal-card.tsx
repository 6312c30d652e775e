import type { Goal } from '@/lib/framework/framework'
import { paths, type Place } from '@/lib/municipality/paths'
import type { Dictionary } from '@/lib/text/sv'
import { Swedish } from '../layout/swedish'
import { GoalWords } from './goal-words'
import { goalCounts } from './goal-counts'

export function GoalCard({ area, t, place }: { area: Goal; t: Dictionary; place: Place }) {
  return (
    <section className={`part c${area.colour}`}>
      <div className="chapter">
        <p className="over">
          {area.levelName} {area.number}
        </p>
        <h2>
          <a href={area.slug ? paths.area(place, area.slug) : paths.goal(place, area.number)}>
            <GoalWords goal={area} />
          </a>
        </h2>
        {area.summary && (
          <Swedish as="p" locale={place.locale}>
            {area.summary}
          </Swedish>
        )}
        <p className="soft small">{goalCounts(area, t)}</p>
      </div>
    </section>
  )
}
