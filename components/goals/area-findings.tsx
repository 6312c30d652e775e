import type { CSSProperties } from 'react'
import type { Goal } from '@/lib/framework/framework'
import { paths, type Site } from '@/lib/municipality/paths'
import { goalHeadline } from '@/lib/observations/goal-story'
import type { Reading } from '@/lib/observations/reading'
import type { Dictionary } from '@/lib/text/sv'
import { Folded } from './folded'
import { GoalFindings, rollUpOf } from './goal-findings'
import { GoalWords } from './goal-words'

type Props = { area: Goal; readings: readonly Reading[]; t: Dictionary; site: Site }

/** An area on the first page: its finding, then those of its goals. */
export function AreaFindings({ area, readings, t, site }: Props) {
  const finding = goalHeadline(area, rollUpOf(area, readings), site.locale)
  const said = area.children.map(goal => goalHeadline(goal, rollUpOf(goal, readings), site.locale))
  return (
    <section
      className={`area c${area.colour}`}
      aria-labelledby={`omrade-${area.number}`}
      style={lettersOf(said.length > 0 ? said : [finding])}
    >
      <header className="chapter">
        <p className="over">
          {area.levelName} {area.number}
        </p>
        <h2 id={`omrade-${area.number}`}>
          <a href={area.slug ? paths.area(site, area.slug) : paths.goal(site, area.number)}>
            <GoalWords goal={area} />
          </a>
        </h2>
        <p className="area-finding">{finding}</p>
      </header>
      {area.children.length > 0 && (
        <Folded summary={t.frontPage.goalsOf(area.children.length, area.children[0]?.levelName ?? '')}>
          <GoalFindings goals={area.children} readings={readings} site={site} />
        </Folded>
      )}
    </section>
  )
}

/** How much an area has to say: on paper it is as wide as that, beside the others. */
const lettersOf = (said: readonly string[]): CSSProperties => ({ '--letters': said.join('').length }) as CSSProperties
