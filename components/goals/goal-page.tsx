import type { ReactNode } from 'react'
import { IndicatorFigure } from '@/components/indicators/indicator-figure'
import { servedBeside } from '@/lib/actions/listed'
import type { Framework, Goal } from '@/lib/framework/framework'
import type { Municipality } from '@/lib/municipality/municipality'
import { paths, type Site } from '@/lib/municipality/paths'
import { homeView } from '@/lib/observations/leading-gap'
import type { Reading } from '@/lib/observations/reading'
import type { Dictionary } from '@/lib/text/sv'
import { WhatIsDone } from '../actions/what-is-done'
import { Swedish } from '../layout/swedish'
import { CarriedOver } from './carried-over'
import { Changes } from './changes'
import { EvidenceList } from './evidence-list'
import { FrameworkNotice } from './framework-notice'
import { GoalAround } from './goal-around'
import { GoalCorrections } from './goal-corrections'
import { GoalHeading } from './goal-heading'
import { GoalFindings, rollUpOf } from './goal-findings'
import { Story, toldBy } from './story'
import { StrategyList } from './strategy-list'
import { Voices } from './voices'

type Props = {
  t: Dictionary
  site: Site
  municipality: Municipality
  framework: Framework
  goal: Goal
  readings: Reading[]
  /** The goal's indicators by district, where there are any. */
  districts?: ReactNode
  earlier?: string
  /** Of the målbild whose goals have their addresses without a name. */
  current: string | undefined
  today: number
  /** ISO */
  day: string
}

/** One goal: its indicators with figures, its strategies and actions, what it came from, and what surrounds it. */
export function GoalPage({
  t,
  site,
  municipality,
  framework,
  goal,
  readings,
  districts,
  earlier,
  current,
  today,
  day,
}: Props) {
  const { locale } = site
  const roll = rollUpOf(goal, readings)
  const first = toldBy(roll)
  const others = readings.filter(reading => reading !== first)
  return (
    <div className={`c${goal.colour}`}>
      <div className="hero chapter">
        <p className="over">
          {goal.levelName} <span className="no">{goal.number}</span>
        </p>
        <GoalHeading goal={goal} t={t} />
        {goal.summary && (
          <Swedish as="p" locale={locale} className="lead">
            {goal.summary}
          </Swedish>
        )}
        {goal.otherWording && (
          <p className="soft small">
            {t.otherWording}: <Swedish locale={locale}>{goal.otherWording}</Swedish>
          </p>
        )}
        <GoalCorrections {...{ goal, t, locale }} />
        <FrameworkNotice framework={framework} earlier={earlier} today={today} t={t} site={site} />
        {goal.role === 'area' && goal.slug && !earlier && (
          <p>
            <a href={paths.area(site, goal.slug)}>{t.allIndicatorsOfArea}</a>
          </p>
        )}
      </div>
      {goal.children.length > 0 && (
        <section className="part">
          <h2>{goal.children[0]?.levelPlural}</h2>
          <GoalFindings goals={goal.children} {...{ readings, site, earlier }} />
        </section>
      )}
      {readings.length > 0 && goal.children.length === 0 && (
        <>
          <Story {...{ goal, roll, t, site, municipality, framework }} mayExplore={!earlier} />
          <Changes roll={roll} setting={{ t, site }} />
        </>
      )}
      {others.length > 0 && goal.children.length === 0 && (
        <section className="part">
          <h2>{t.allFigures}</h2>
          <div className="figures">
            {others.map(reading => (
              <IndicatorFigure
                key={reading.indicator.code}
                {...{ reading, t, site, municipality }}
                view={homeView(readings)}
                validFrom={framework.validFrom}
                headingLevel={3}
                mayExplore={!earlier}
              />
            ))}
          </div>
        </section>
      )}
      {districts}
      <Voices evidence={goal.evidence} t={t} locale={locale} />
      <section className="part">
        <h2>{t.strategies}</h2>
        {goal.strategies.length > 0 ? (
          <StrategyList strategies={goal.strategies} {...{ t, site, current }} />
        ) : (
          <p className="soft">{t.noStrategies}</p>
        )}
        <CarriedOver {...{ goal, t, site, current }} />
      </section>
      <WhatIsDone listed={servedBeside(goal, framework)} today={day} {...{ t, site }} />
      <GoalAround {...{ goal, t, locale }} />
      <EvidenceList goal={goal} t={t} locale={locale} />
    </div>
  )
}
