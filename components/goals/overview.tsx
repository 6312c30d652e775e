import { areasOf, type Framework } from '@/lib/framework/framework'
import type { Municipality } from '@/lib/municipality/municipality'
import { paths, type Place } from '@/lib/municipality/paths'
import type { Reading } from '@/lib/observations/reading'
import type { Dictionary } from '@/lib/text/sv'
import { Swedish } from '../layout/swedish'
import { FrameworkNotice } from './framework-notice'
import { goalCounts } from './goal-counts'
import { GoalRows } from './goal-rows'

type Props = {
  t: Dictionary
  place: Place
  municipality: Municipality
  framework: Framework
  readings: Reading[]
  today: number
}

/** The first page: the overall goal in one sentence, then each area with its goals. */
export function Overview({ t, place, municipality, framework, readings, today }: Props) {
  const { locale } = place
  return (
    <>
      <div className="hero">
        <FrameworkNotice framework={framework} today={today} t={t} place={place} />
        <p className="over">
          {municipality.programmeName ? t.overallGoalOf(municipality.programmeName) : t.overallGoal}
        </p>
        <h1>
          <Swedish locale={locale}>{framework.overall.title}</Swedish>
        </h1>
        <p className="lead">{t.overviewLead}</p>
      </div>
      {areasOf(framework).map(area => (
        <section className={`part c${area.colour}`} key={area.number}>
          <header className="chapter">
            <p className="over">
              {area.levelName} {area.number}
            </p>
            <h2>
              <a href={area.slug ? paths.area(place, area.slug) : paths.goal(place, area.number)}>
                <Swedish locale={locale}>{area.title}</Swedish>
              </a>
            </h2>
            <p className="soft small">{goalCounts(area, t)}</p>
          </header>
          <GoalRows goals={area.children.length > 0 ? area.children : [area]} readings={readings} t={t} place={place} />
        </section>
      ))}
      <p className="small soft">
        {t.proposalNote} <a href={paths.framework(place)}>{t.openTree}</a>
      </p>
    </>
  )
}
