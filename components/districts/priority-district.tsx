import { closingIn } from '@/lib/districts/answer'
import { districtFinding } from '@/lib/districts/finding'
import { followedIn } from '@/lib/districts/followed'
import { atAGlance } from '@/lib/districts/measures'
import { tellsWhoLivesHere } from '@/lib/districts/who-lives-here'
import { paths, type Site } from '@/lib/municipality/paths'
import type { Dictionary } from '@/lib/text/sv'
import type { DistrictRows } from './district-strips'
import { Definitions } from './definitions'
import { PlaceGaps } from './place-gaps'

type Props = { found: DistrictRows; city: string; t: Dictionary; site: Site }

/** On the first page: the priority district beside the city, in a few sentences and a row for each measure. */
export function PriorityDistrict({ found, city, t, site }: Props) {
  const words = t.districts.overview
  const { priority, rows } = found
  if (!priority) return null
  const told = rows.flatMap(({ comparison, change = null, ...row }) =>
    comparison ? [{ ...row, comparison, change }] : [],
  )
  const conditions = told.filter(row => !tellsWhoLivesHere(row))
  const names = { district: priority.name, city: t.districts.inAllOf(city), rest: t.districts.restOf(city) }
  const finding = districtFinding(conditions, { names, t, locale: site.locale })
  const closing = closingIn(followedIn(conditions), { city, t, locale: site.locale }).slice(0, 2)
  const glance = atAGlance(conditions)
  return (
    <section className="part priority-district" id="omradesutveckling">
      <p className="over">{words.over}</p>
      <h2>
        <a href={paths.district(site, priority.slug)}>{finding?.headline ?? words.title(priority.name)}</a>
      </h2>
      {finding && (
        <p className="finding">
          <span className="standing">{finding.standing.join(' ')} </span>
          {/* How many can be followed; paper has room for what came of it. */}
          {closing.length > 1 && <span className="no-print">{closing[0]} </span>}
          {closing.at(-1)}
        </p>
      )}
      {glance.length > 0 && <PlaceGaps rows={glance} district={priority} {...{ city, t, site }} />}
      <Definitions of={glance} t={t} />
      <p className="soft small district-lead">{words.lead(priority.name)}</p>
      <p className="no-print more">
        <a href={paths.district(site, priority.slug)}>{words.more(priority.name)}</a>{' '}
        <a href={paths.districts(site)}>{words.all}</a>
      </p>
    </section>
  )
}
