import type { ReactNode } from 'react'
import { areasOf, indicatorCodes, type Framework } from '@/lib/framework/framework'
import type { Municipality } from '@/lib/municipality/municipality'
import { paths, type Place } from '@/lib/municipality/paths'
import type { Reading } from '@/lib/observations/reading'
import { countsInRollUp, rollUp } from '@/lib/observations/roll-up'
import type { Dictionary } from '@/lib/text/sv'
import { GoalWords } from './goal-words'
import { EvidenceList } from './evidence-list'
import { FrameworkNotice } from './framework-notice'
import { GapWords } from './gap-words'
import { GoalHeading } from './goal-heading'
import { GoalRows, GoalStrips } from './goal-rows'
import { TwoQuestions } from './two-questions'

type Props = {
  t: Dictionary
  place: Place
  municipality: Municipality
  framework: Framework
  readings: Reading[]
  today: number
  /** The priority district and the city, where the municipality has one. */
  districts?: ReactNode
}

/** The first page: the overall goal in one sentence, the two questions for the whole, then each area with its goals. */
export function Overview({ t, place, municipality, framework, readings, today, districts }: Props) {
  const { locale } = place
  const counted = readings.filter(countsInRollUp)
  return (
    <div className="overview">
      <div className="hero">
        <p className="over">
          {municipality.programmeName ? t.overallGoalOf(municipality.programmeName) : t.overallGoal}
        </p>
        <GoalHeading goal={framework.overall} t={t} />
        <p className="lead">{t.overviewLead}</p>
        <FrameworkNotice framework={framework} today={today} t={t} place={place} />
      </div>
      <TwoQuestions roll={rollUp(counted)} t={t} place={place} />
      <div className="areas">
        {areasOf(framework).map(area => {
          const codes = new Set(indicatorCodes(area))
          const roll = rollUp(counted.filter(r => codes.has(r.indicator.code)))
          return (
            <section className={`thin area c${area.colour}`} key={area.number}>
              <header className="chapter">
                <p className="over">
                  {area.levelName} {area.number}
                </p>
                <h2>
                  <a href={area.slug ? paths.area(place, area.slug) : paths.goal(place, area.number)}>
                    <GoalWords goal={area} />
                  </a>
                </h2>
              </header>
              {area.children.length > 0 ? (
                <GoalRows goals={area.children} readings={counted} t={t} place={place} />
              ) : (
                <GoalStrips roll={roll} t={t} place={place} />
              )}
              <GapWords roll={roll} t={t} place={place} />
            </section>
          )
        })}
      </div>
      {districts}
      <EvidenceList goal={framework.overall} t={t} locale={locale} />
      <p className="small soft colophon">
        {counted.length < readings.length && (
          <span className="counted">{t.countsExplained(counted.length, readings.length)} </span>
        )}
        <a href={paths.framework(place)}>{t.openTree}</a>
      </p>
    </div>
  )
}
