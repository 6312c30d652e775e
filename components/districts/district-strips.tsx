import type { District } from '@/lib/districts/district'
import type { DistrictChange } from '@/lib/districts/district-change'
import type { DistrictComparison, DistrictTable } from '@/lib/districts/district-reading'
import { tellsWhoLivesHere } from '@/lib/districts/who-lives-here'
import type { Indicator } from '@/lib/indicators/indicator'
import type { Site } from '@/lib/municipality/paths'
import type { Dictionary } from '@/lib/text/sv'
import { DistrictStrip } from './district-strip'

/** The measures of all districts, and where the priority one stands in each. */
export type DistrictRows = {
  districts: District[]
  priority?: District
  rows: {
    indicator: Indicator
    table: DistrictTable
    comparison?: DistrictComparison
    change?: DistrictChange | null
  }[]
}

type Props = { found: DistrictRows; city: string; t: Dictionary; site: Site; headingLevel?: 2 | 3 | 4 }

/** Which of some indicators have values for districts; a number of people is none to compare, nor is who they are. */
export const inDistricts = ({ rows }: DistrictRows, codes: readonly string[]): DistrictRows['rows'] =>
  codes.flatMap(code => {
    const row = rows.find(({ indicator }) => indicator.code === code)
    return !row || row.indicator.rule.valueIsCount || tellsWhoLivesHere(row) ? [] : [row]
  })

/** Each of some indicators by district, the priority one named. */
export function DistrictStrips({ found, codes, city, t, site, headingLevel }: Props & { codes: readonly string[] }) {
  const { districts, priority } = found
  return (
    <div className="figures">
      {inDistricts(found, codes).map(({ indicator, table, comparison }) => (
        <DistrictStrip
          key={indicator.code}
          {...{ indicator, table, districts, city, headingLevel, t, site }}
          focus={priority && comparison && { district: priority, comparison }}
        />
      ))}
    </div>
  )
}

/** On a goal's page: its indicators by district, where there are any. */
export function GoalInDistricts({ codes, ...props }: Props & { codes: readonly string[] }) {
  if (inDistricts(props.found, codes).length === 0) return null
  return (
    <section className="part">
      <h2>{props.t.districts.view.heading}</h2>
      <DistrictStrips codes={codes} {...props} />
    </section>
  )
}
