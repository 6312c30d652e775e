import { exact } from '@/lib/disclosure/gate'
import type { Indicator } from '@/lib/indicators/indicator'
import type { Shown } from '@/lib/observations/load'
import { isWithinYear } from '@/lib/observations/expected-periods'
import { assessGap, type GapAssessment } from '@/lib/statistics/assess-gap'
import { assessLevel, type LevelAssessment } from '@/lib/statistics/assess-level'
import type { Point } from '@/lib/statistics/series'

/** Two ends of one definition, the first and the latest period, and their unrounded difference. */
export type Ends = { first: number; latest: number; change: number }

/** What has changed in a district since the first period of the latest definition; never across definitions. */
export type DistrictChange = {
  from: string
  to: string
  /** The first day of the first and the last day of the latest, ISO. */
  starts: string
  ends: string
  own: Ends
  city: Ends | null
  level: Pick<LevelAssessment, 'verdict' | 'chance'>
  /** How far the district is from the city at both ends, in the indicator's unit; null where the city lacks a value. */
  distance: Ends | null
  /** Whether that distance shrinks; null where nothing is better or worse. */
  gap: Pick<GapAssessment, 'verdict' | 'chance'> | null
}

export function districtChange(
  indicator: Indicator,
  shown: readonly Shown[],
  cityKey: string,
  code: string,
): DistrictChange | null {
  const latest = Math.max(...shown.filter(o => o.place.kind === 'district').map(o => o.version))
  const of = (geography: string) =>
    shown.filter(o => o.geography === geography && o.breakdown === '' && o.version === latest && o.value !== null)
  const all = of(`district:${code}`)
  // One of each year, as of the whole municipality.
  const isCompared = ({ when }: Shown) =>
    !isWithinYear(indicator.periodicity) || when.end.slice(5, 7) === all.at(-1)?.when.end.slice(5, 7)
  const district = all.filter(isCompared)
  const [first, last] = [district[0], district.at(-1)]
  if (!first || !last || first === last) return null
  const sameTime = of(cityKey).filter(o => district.some(({ period }) => period === o.period))
  const { direction, isShare, decimals } = indicator
  const options = {
    baselineStart: first.when.start,
    completeCount: indicator.isCompleteCount,
    isYearly: indicator.periodicity !== 'election',
    decimals,
  }
  const [own, city] = [district.map(pointOf), sameTime.map(pointOf)]
  const endOfCity = sameTime.some(o => o.period === first.period) && sameTime.some(o => o.period === last.period)
  const apart = (i: 0 | -1) => Math.abs((own.at(i)?.value ?? 0) - (city.at(i)?.value ?? 0))
  return {
    from: first.when.label,
    to: last.when.label,
    starts: first.when.start,
    ends: last.when.end,
    own: endsOf(district),
    city: endOfCity ? endsOf(sameTime) : null,
    distance: endOfCity ? { first: apart(0), latest: apart(-1), change: apart(-1) - apart(0) } : null,
    level: assessLevel(own, { ...options, direction }),
    gap: endOfCity && direction !== 'neither' ? assessGap(own, city, { ...options, direction, isShare }) : null,
  }
}

/** In percentage points between shares: heard aloud, that a gap "has grown" by less would be taken for more. */
const LEAST_POINTS = 0.5

/** Whether a distance has moved so little that it is told as almost unchanged. */
export const isNearlyUnchanged = ({ isShare }: Pick<Indicator, 'isShare'>, distance: Ends): boolean =>
  isShare && Math.abs(distance.change) < LEAST_POINTS

function endsOf(cells: readonly Shown[]): Ends {
  const [first, latest] = [cells[0]!, cells.at(-1)!]
  return { first: first.value!, latest: latest.value!, change: exact(latest)!.value - exact(first)!.value }
}

function pointOf(cell: Shown): Point {
  const { value, lower, upper } = exact(cell)!
  return { ...cell.when, value, ...(lower !== null && upper !== null && { lower, upper }) }
}
