import type { GapVerdict } from '@/lib/statistics/assess-gap'
import { isNearlyUnchanged, type DistrictChange } from './district-change'
import { newestOfEach } from './newest'
import type { ProfileRow } from './profile'

type Row = Pick<ProfileRow, 'indicator' | 'comparison' | 'change'>
/** A measure whose distance to the city is known in two comparable periods. */
export type FollowedRow = Pick<Row, 'indicator'> &
  Pick<DistrictChange, 'from' | 'to'> & {
    distance: NonNullable<DistrictChange['distance']>
    gap: NonNullable<DistrictChange['gap']>
  }
/** A measure that has moved in the district itself. */
type MovedRow = Pick<Row, 'indicator'> & { change: DistrictChange }

/** What can be followed in a district, of the measures that have a better and a worse and a value here. */
export type Followed = {
  /** How many such measures there are. */
  of: number
  rows: FollowedRow[]
  /** Measures that have become better here since the first comparable period. */
  better: MovedRow[]
  worse: MovedRow[]
  /** How many have two comparable periods here. */
  timed: number
}

export function followedIn(measures: readonly Row[]): Followed {
  const told = newestOfEach(measures).newest.filter(
    ({ indicator, comparison }) => indicator.direction !== 'neither' && comparison.value !== null,
  )
  const timed = told.flatMap(({ indicator, change }): MovedRow[] => (change ? [{ indicator, change }] : []))
  // The same measure for what has become better as for a gap that has grown.
  const moved = timed.filter(({ indicator, change: { own } }) => !isNearlyUnchanged(indicator, own))
  return {
    of: told.length,
    rows: timed.flatMap(({ indicator, change: { from, to, distance, gap } }): FollowedRow[] =>
      distance && gap ? [{ indicator, from, to, distance, gap }] : [],
    ),
    better: moved.filter(({ change }) => change.level.verdict === 'better'),
    worse: moved.filter(({ change }) => change.level.verdict === 'worse'),
    timed: timed.length,
  }
}

export const withVerdict = ({ rows }: Followed, verdict: GapVerdict): FollowedRow[] =>
  rows.filter(({ gap }) => gap.verdict === verdict)
