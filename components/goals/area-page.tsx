import { Downloads } from '@/components/indicators/downloads'
import { IndicatorFigure } from '@/components/indicators/indicator-figure'
import { DistrictStrips, inDistricts, type DistrictRows } from '@/components/districts/district-strips'
import { PlaceChoices } from '@/components/districts/place-choices'
import { ViewChoices } from '@/components/indicators/view-choices'
import { areaDownload } from '@/lib/exchange/downloads'
import { listedIn } from '@/lib/actions/listed'
import { allGoals, type Framework, type Goal } from '@/lib/framework/framework'
import type { Municipality } from '@/lib/municipality/municipality'
import { paths, type Site } from '@/lib/municipality/paths'
import { goalHeadline } from '@/lib/observations/goal-story'
import type { Reading } from '@/lib/observations/reading'
import { DISTRICTS_VIEW, type Choices, type View } from '@/lib/observations/view'
import type { Dictionary } from '@/lib/text/sv'
import { WhatIsDone } from '../actions/what-is-done'
import { Swedish } from '../layout/swedish'
import { Changes } from './changes'
import { rollUpOf } from './goal-findings'
import { GoalWords } from './goal-words'
import { goalCounts } from './goal-counts'

type Props = {
  t: Dictionary
  site: Site
  municipality: Municipality
  framework: Framework
  area: Goal
  readings: Reading[]
  choices: Choices
  view: View
  /** The view that the page opens on. */
  home: View
  hrefOf: (segments: string[]) => string
  /** The area's measures by district; `isShown` is the view of the page that draws them instead of the figures. */
  districts: { found: DistrictRows; isShown: boolean } | null
  /** ISO */
  today: string
}

/** Every indicator of an area, grouped by the goal that it serves. */
export function AreaPage({
  t,
  site,
  municipality,
  framework,
  area,
  readings,
  choices,
  view,
  home,
  hrefOf,
  districts,
  today,
}: Props) {
  const byCode = new Map(
    readings.flatMap(r => [r.indicator.code, ...r.indicator.aliases].map(code => [code, r] as const)),
  )
  const codesOf = (goal: Goal) => goal.indicators.map(({ code }) => code)
  const roll = rollUpOf(area, readings)
  const isByDistrict = districts?.isShown ?? false
  const goals = allGoals(area).filter(goal =>
    isByDistrict && districts ? inDistricts(districts.found, codesOf(goal)).length > 0 : goal.indicators.length > 0,
  )
  return (
    <div className={`c${area.colour}`}>
      <div className="hero chapter">
        <p className="over">
          {area.levelName} {area.number}
        </p>
        <h1>
          <GoalWords goal={area} />
        </h1>
        <p className="answer">{goalHeadline(area, roll, site.locale)}</p>
        {area.summary && (
          <Swedish as="p" locale={site.locale} className="soft area-summary">
            {area.summary}
          </Swedish>
        )}
        <p className="soft">{goalCounts(area, t)}</p>
      </div>
      {!isByDistrict && <Changes roll={roll} setting={{ t, site }} />}
      <div className="part">
        <h2>{t.allFigures}</h2>
        {districts && (
          <PlaceChoices
            city={municipality.shortName}
            isDistricts={isByDistrict}
            wholeHref={hrefOf([])}
            districtsHref={hrefOf([DISTRICTS_VIEW])}
            t={t}
          />
        )}
        {!isByDistrict && <ViewChoices {...{ view, home, choices, hrefOf, t }} locale={site.locale} />}
      </div>
      {goals.map(goal => (
        <section
          className="part"
          key={goal.number}
          id={`mal-${goal.number}`}
          aria-label={`${goal.levelName} ${goal.number}`}
        >
          {goal !== area && (
            <>
              <p className="over">
                {goal.levelName} <span className="no">{goal.number}</span>
              </p>
              <h2>
                <a href={paths.goal(site, goal.number)}>
                  <GoalWords goal={goal} />
                </a>
              </h2>
            </>
          )}
          {isByDistrict && districts ? (
            <DistrictStrips
              found={districts.found}
              codes={codesOf(goal)}
              {...{ t, site }}
              city={municipality.shortName}
            />
          ) : (
            <div className="figures">
              {goal.indicators.map(({ code }) => {
                const reading = byCode.get(code)
                return (
                  reading && (
                    <IndicatorFigure
                      key={code}
                      reading={reading}
                      view={view}
                      t={t}
                      site={site}
                      municipality={municipality}
                      validFrom={framework.validFrom}
                      headingLevel={3}
                      mayExplore
                    />
                  )
                )
              })}
            </div>
          )}
        </section>
      ))}
      <WhatIsDone listed={listedIn(framework).filter(({ areas }) => areas.includes(area))} {...{ today, t, site }} />
      {area.slug && <Downloads downloads={[areaDownload(site, area.slug)]} t={t} />}
    </div>
  )
}
