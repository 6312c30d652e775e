import type { Goal } from '@/lib/framework/framework'
import { paths, type Place } from '@/lib/municipality/paths'
import { goalHeadline } from '@/lib/observations/goal-story'
import type { Reading } from '@/lib/observations/reading'
import { GoalFindings, rollUpOf } from './goal-findings'
import { GoalWords } from './goal-words'

type Props = { area: Goal; readings: readonly Reading[]; place: Place }

/** An area on the first page: its finding, then those of its goals. */
export function AreaFindings({ area, readings, place }: Props) {
  return (
    <section className={`area c${area.colour}`} aria-labelledby={`omrade-${area.number}`}>
      <header className="chapter">
        <p className="over">
          {area.levelName} {area.number}
        </p>
        <h2 id={`omrade-${area.number}`}>
          <a href={area.slug ? paths.area(place, area.slug) : paths.goal(place, area.number)}>
            <GoalWords goal={area} />
          </a>
        </h2>
        <p className="area-finding">{goalHeadline(area, rollUpOf(area, readings), place.locale)}</p>
      </header>
      {area.children.length > 0 && <GoalFindings goals={area.children} readings={readings} place={place} />}
    </section>
  )
}
