import type { Evidence } from '@/lib/framework/evidence'
import type { Indicator } from '@/lib/indicators/indicator'
import type { Period } from '@/lib/statistics/series'
import type { AgeSexGroup } from './age-sex'
import type { AreaTypeReading } from './area-types'
import type { BorderChange } from './district'
import type { DistrictChange } from './district-change'
import type { DistrictComparison, DistrictTable } from './district-reading'
import type { GroupsBeside } from './groups-beside'
import type { NearSchools } from './near-schools'
import type { Spread } from './spread'
import type { Turnout } from './turnout'

/** An indicator with its districts' values, one table for each period and definition, oldest first. */
export type DistrictIndicator = { indicator: Indicator; tables: DistrictTable[] }

/** One indicator as a district's page tells it. */
export type ProfileRow = {
  indicator: Indicator
  /** In the latest period. */
  comparison: DistrictComparison
  /** In an earlier period whose counts are known, where the latest has none. */
  counted: DistrictComparison | null
  change: DistrictChange | null
  table: DistrictTable
}

export type PeopleBeside = {
  people: AgeSexGroup[]
  cityPeople: AgeSexGroup[]
  peopleWhen: string | null
  peopleSource: string | null
}

/** What is told of a district beside others. */
export type ProfileBeside = { rows: ProfileRow[] } & PeopleBeside

export type DistrictProfile = ProfileBeside & {
  areaTypes: AreaTypeReading[]
  turnout: { indicator: Indicator; turnout: Turnout } | null
  /** How safe pupils feel at the schools nearest by. */
  schools: NearSchools | null
  /** How safe people feel in the whole city, which no district has a value of. */
  safety: { indicator: Indicator; when: Period; value: number } | null
  groups: GroupsBeside[]
  /** When its borders were changed, as far as it is known, the latest last. */
  bordersChanged: BorderChange[]
  /** What the municipality or others have told of the district in words. */
  evidence: Evidence[]
}

/** Some districts side by side, in the order asked for, and the spread between all of them over time. */
export type DistrictsBeside = { profiles: ProfileBeside[]; spreads: { indicator: Indicator; spreads: Spread[] }[] }
