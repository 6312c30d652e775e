import type { Indicator } from '@/lib/indicators/indicator'
import type { AgeSexGroup } from './age-sex'
import type { DistrictChange } from './district-change'
import type { DistrictComparison, DistrictTable } from './district-reading'
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

export type DistrictProfile = {
  rows: ProfileRow[]
  people: AgeSexGroup[]
  cityPeople: AgeSexGroup[]
  peopleWhen: string | null
  peopleSource: string | null
  turnout: { indicator: Indicator; turnout: Turnout } | null
  /** What the municipality or others have told of the district in words. */
  evidence: { title: string; text: string; source: string; year: number | null }[]
}
