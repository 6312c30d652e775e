import type { District } from '@/lib/districts/district'
import { newestOfEach } from '@/lib/districts/newest'
import type { ProfileRow } from '@/lib/districts/profile'
import type { Framework } from '@/lib/framework/framework'
import { paths, type Site } from '@/lib/municipality/paths'
import type { Dictionary } from '@/lib/text/sv'
import { GoalWords } from '../goals/goal-words'
import { CountedEarlier } from './counted'
import { byGoal } from './measure-groups'
import { MeasureRows } from './measure-rows'

type Props = {
  measures: readonly ProfileRow[]
  framework: Framework
  district: District
  districts: District[]
  city: string
  t: Dictionary
  site: Site
}

/** The district's measures under the goals that they serve; an older one of the same thing is folded away with the reason. */
export function MeasurePart({ measures, framework, district, districts, city, t, site }: Props) {
  const words = t.districts.page
  const setting = { district, districts, city, t, site }
  return (
    <section className="part" id="jamfort">
      <h2>{words.beside(city)}</h2>
      <p>{words.besideLead(city)}</p>
      <p className="soft small">{words.dots}</p>
      {byGoal(measures, framework).map(({ goal, rows }) => {
        const { newest, older } = newestOfEach(rows)
        return (
          <div className={`measure-group c${goal?.colour ?? 0}`} key={goal?.number ?? ''}>
            <h3>
              {goal ? (
                <a href={paths.goal(site, goal.number)}>
                  <span className="no">{goal.number}</span> <GoalWords goal={goal} />
                </a>
              ) : (
                t.catalogue.noGoal
              )}
            </h3>
            <MeasureRows rows={newest} {...setting} />
            {older.length > 0 && (
              <details>
                <summary>{t.districtAnswer.older(older.length)}</summary>
                <p className="soft">{t.districtAnswer.olderReason}</p>
                <MeasureRows rows={older} withLimits {...setting} />
              </details>
            )}
          </div>
        )
      })}
      <CountedEarlier rows={measures} name={district.name} {...{ city, t, site }} />
    </section>
  )
}
