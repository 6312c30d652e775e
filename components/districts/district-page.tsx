import type { Company } from '@/lib/districts/company'
import type { District, DistrictMap } from '@/lib/districts/district'
import { districtFinding } from '@/lib/districts/finding'
import { atAGlance } from '@/lib/districts/measures'
import type { DistrictProfile } from '@/lib/districts/profile'
import type { Framework } from '@/lib/framework/framework'
import type { Municipality } from '@/lib/municipality/municipality'
import { paths, type Place } from '@/lib/municipality/paths'
import { formatNumber, formatPercent } from '@/lib/text/numbers'
import type { Dictionary } from '@/lib/text/sv'
import { GoalWords } from '../goals/goal-words'
import { AreaTypeTable } from './area-type-table'
import { Changes } from './changes'
import { CompanyLinks } from './company-links'
import { Described } from './described'
import { CountedEarlier } from './counted'
import { LifeParts } from './life-parts'
import { Locator } from './locator'
import { byGoal } from './measure-groups'
import { MeasureRows } from './measure-rows'
import { People } from './people'
import { PlaceGaps } from './place-gaps'

type Props = {
  t: Dictionary
  place: Place
  municipality: Municipality
  framework: Framework
  district: District
  districts: District[]
  map: DistrictMap
  profile: DistrictProfile
  company: Company[]
}

/** One district: who lives there, its conditions beside the rest of the city, and what surrounds the figures. */
export function DistrictPage(props: Props) {
  const { t, place, municipality, framework, district, districts, map, profile, company } = props
  const words = t.districts
  const { locale } = place
  const city = municipality.shortName
  const total = profile.rows.find(({ indicator }) => indicator.rule.valueIsCount)?.comparison.city ?? null
  const measures = profile.rows.filter(({ indicator }) => !indicator.rule.valueIsCount)
  const { areaType, population } = district
  const names = { district: district.name, city: words.inAllOf(city), rest: words.restOf(city) }
  const finding = districtFinding(measures, { names, t, locale })
  const glance = atAGlance(measures)
  return (
    <>
      <div className="hero district-hero">
        <div>
          <p className="over">
            {words.page.over}
            {district.isPriority && <span className="priority-mark"> · {words.priority}</span>}
          </p>
          <h1>{district.name}</h1>
          {finding && (
            <>
              <p className="lead found">{finding.headline}</p>
              <p>{finding.sentences.join(' ')}</p>
            </>
          )}
          <p className="soft">
            {population !== null &&
              total !== null &&
              words.page.population(
                formatNumber(locale, population, 0),
                String(district.populationYear ?? ''),
                formatPercent(locale, (100 * population) / total, 1),
                city,
              )}{' '}
            {areaType !== null &&
              district.areaTypeYear !== null &&
              words.areaTypeIs(areaType, district.areaTypeYear, words.areaTypes[areaType - 1] ?? '')}{' '}
            {district.suggestedName &&
              district.suggestedName !== district.name &&
              words.page.otherName(district.suggestedName)}
          </p>
          <p className="no-print">
            <a href={paths.districts(place)}>{words.page.onMap}</a>
          </p>
        </div>
        <Locator map={map} district={district} t={t} />
      </div>
      {glance.length > 0 && (
        <section className="part">
          <h2>{words.page.inShort}</h2>
          <PlaceGaps rows={glance} {...{ district, city, t, place }} />
        </section>
      )}
      <LifeParts
        {...{ district, profile, city, t, place }}
        isListed={districts.some(each => each.policeClasses.length > 0)}
      />
      <section className="part">
        <h2>{words.page.beside(city)}</h2>
        <p>{words.page.besideLead(city)}</p>
        <p className="soft small">{words.page.dots}</p>
        {byGoal(measures, framework).map(({ goal, rows }) => (
          <div className={`measure-group c${goal?.colour ?? 0}`} key={goal?.number ?? ''}>
            <h3>
              {goal ? (
                <a href={paths.goal(place, goal.number)}>
                  <span className="no">{goal.number}</span> <GoalWords goal={goal} />
                </a>
              ) : (
                words.noGoal
              )}
            </h3>
            <MeasureRows rows={rows} {...{ district, districts, city, t, place }} />
          </div>
        ))}
        <CountedEarlier rows={measures} name={district.name} {...{ city, t, place }} />
      </section>
      {profile.people.length > 0 && (
        <section className="part">
          <h2>{words.page.who}</h2>
          <People
            people={profile.people}
            city={profile.cityPeople}
            name={district.name}
            cityName={city}
            when={profile.peopleWhen ?? ''}
            source={`${t.source}: ${profile.peopleSource ?? ''}.`}
            t={t}
            locale={locale}
          />
        </section>
      )}
      <Changes rows={measures} city={city} t={t} place={place} />
      <AreaTypeTable readings={profile.areaTypes} own={areaType} t={t} place={place} />
      <Described profile={profile} city={city} t={t} place={place} />
      <CompanyLinks company={company} t={t} place={place} />
    </>
  )
}
