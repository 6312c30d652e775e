import type { Company } from '@/lib/districts/company'
import type { District, DistrictMap } from '@/lib/districts/district'
import { districtFinding } from '@/lib/districts/finding'
import { atAGlance, headlines } from '@/lib/districts/measures'
import type { DistrictProfile } from '@/lib/districts/profile'
import { tellsWhoLivesHere } from '@/lib/districts/who-lives-here'
import { isGathered } from '@/lib/framework/evidence'
import type { Framework } from '@/lib/framework/framework'
import type { Municipality } from '@/lib/municipality/municipality'
import { paths, type Site } from '@/lib/municipality/paths'
import { formatNumber, formatPercent } from '@/lib/text/numbers'
import type { Dictionary } from '@/lib/text/sv'
import { Voices } from '../goals/voices'
import { AreaTypeTable } from './area-type-table'
import { Changes } from './changes'
import { CompanyLinks } from './company-links'
import { Definitions } from './definitions'
import { Described } from './described'
import { DistrictAnswer } from './district-answer'
import { DistrictWork } from './district-work'
import { LifeParts } from './life-parts'
import { Locator } from './locator'
import { MeasurePart } from './measure-part'
import { OnThisPage } from './on-this-page'
import { PlaceGaps } from './place-gaps'
import { WhoLivesHere } from './who-lives-here'

type Props = {
  t: Dictionary
  site: Site
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
  const { t, site, municipality, framework, district, districts, map, profile, company } = props
  const words = t.districts
  const { locale } = site
  const city = municipality.shortName
  const total = profile.rows.find(({ indicator }) => indicator.rule.valueIsCount)?.comparison.city ?? null
  const measures = profile.rows.filter(({ indicator }) => !indicator.rule.valueIsCount)
  const { areaType, population } = district
  const names = { district: district.name, city: words.inAllOf(city), rest: words.restOf(city) }
  const conditions = measures.filter(row => !tellsWhoLivesHere(row))
  const finding = districtFinding(conditions, { names, t, locale })
  const glance = atAGlance(conditions)
  const first = headlines(conditions).slice(0, 1)
  const answer = t.districtAnswer
  const parts = [
    glance.length > 0 && (['korthet', words.page.inShort] as const),
    ['gors', answer.work.title] as const,
    ['skola', words.page.life.title] as const,
    ['jamfort', words.page.beside(city)] as const,
    ['vilka', answer.people.title] as const,
    ['forandring', words.page.changes] as const,
    profile.evidence.some(isGathered) && (['roster', t.voices.title] as const),
    (profile.turnout !== null || !profile.evidence.every(isGathered)) && (['andra', words.page.described] as const),
  ]
  return (
    <>
      <div className="hero district-hero">
        <div>
          <p className="over">
            {words.page.over}
            {district.isPriority && <span className="priority-mark"> · {words.priority}</span>}
          </p>
          <h1>{district.name}</h1>
          {finding && <DistrictAnswer {...{ finding, district, city, t, site }} measures={conditions} />}
          <Definitions of={first} t={t} />
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
            <a href={paths.districts(site)}>{words.page.onMap}</a>
          </p>
          <OnThisPage label={answer.onPage} parts={parts} />
        </div>
        <Locator map={map} district={district} t={t} />
      </div>
      {glance.length > 0 && (
        <section className="part" id="korthet">
          <h2>{words.page.inShort}</h2>
          <PlaceGaps rows={glance} {...{ district, city, t, site }} />
          <Definitions of={glance.filter(row => !first.includes(row))} t={t} />
        </section>
      )}
      <DistrictWork {...{ district, framework, municipality, t, site }} evidence={profile.evidence} />
      <LifeParts
        {...{ district, profile, city, t, site }}
        isListed={districts.some(each => each.policeClasses.length > 0)}
      />
      <MeasurePart measures={conditions} {...{ framework, district, districts, city, t, site }} />
      <WhoLivesHere rows={measures.filter(tellsWhoLivesHere)} {...{ profile, district, city, t, site }} />
      <Changes rows={conditions} borders={profile.bordersChanged} name={district.name} {...{ city, t, site }} />
      <AreaTypeTable
        readings={profile.areaTypes.filter(reading => !tellsWhoLivesHere(reading))}
        own={areaType}
        t={t}
        site={site}
      />
      <Voices evidence={profile.evidence} place={district.name} t={t} locale={site.locale} />
      <Described profile={profile} city={city} t={t} site={site} />
      <CompanyLinks company={company} t={t} site={site} />
    </>
  )
}
