import { exact, isSaid, type HiddenReason } from '@/lib/disclosure/gate'
import type { ValueStatus } from '@/lib/disclosure/cell'
import { isDenied } from '@/lib/indicators/breaks'
import type { Indicator } from '@/lib/indicators/indicator'
import type { ValueImport } from '@/lib/municipality/municipality'
import { assessGap, type GapAssessment } from '@/lib/statistics/assess-gap'
import { assessLevel, type LevelAssessment } from '@/lib/statistics/assess-level'
import { gapsOf, type Gap } from '@/lib/statistics/gap'
import { jumpsIn, type Jump } from '@/lib/statistics/jumps'
import {
  inOrder,
  sameTimeOfYear,
  sinceLastBreak,
  yearOf,
  type Counts,
  type Period,
  type Point,
} from '@/lib/statistics/series'
import { isWithinYear } from './expected-periods'
import { groupMeasures, type GroupMeasures } from './group-measures'
import type { Shown } from './load'
import { possibleLimits } from './possible-limits'
import type { Entered, Observation, ValueOrigin } from './observation'
import { provenanceOf, type Provenance } from './provenance'

/** A value as it may be shown: rounded, or empty with its reason. */
export type ReadingPoint = Period & {
  value: number | null
  lower: number | null
  upper: number | null
  hidden: HiddenReason | null
  status: ValueStatus
  origin: ValueOrigin
  /** Where the limits come from: 'recovered' when computed from counts that are. Null where there are no limits. */
  limitsOrigin: ValueOrigin | null
  version: number
  /** The import that brought it. */
  batch: number | null
  /** Of what the municipality itself has typed. */
  entered?: Entered
}

/** One line: a place and a group, oldest value first. */
export type ReadingSeries = {
  place: Observation['place']
  breakdown: string
  points: ReadingPoint[]
}

/** A gap between two groups: its assessment, and itself in every period that both have. */
export type GapReading = { dimension: string; focus: string; reference: string; gap: GapAssessment; over: Gap[] }

/** The two questions answered for one indicator and one place, beside the lines they stand on. */
export type Reading = {
  indicator: Indicator
  series: ReadingSeries[]
  /** Districts, electoral districts and schools: to take along, and read by themselves elsewhere. */
  areas: ReadingSeries[]
  /**
   * In which year the last value ends that anything is said of: of everyone, a group, or one of its own areas. Null
   * where it lacks values: wherever those are counted, it is by this.
   */
  latestYear: number | null
  level: LevelAssessment
  gaps: GapReading[]
  /** Jumps that may be a change in the measure, of everyone or of a group: nothing is compared across them until the owner has answered. */
  jumps: (Jump & { breakdown: string })[]
  /** Over all groups at once, where a dimension has more than two. */
  measures: GroupMeasures[]
  /** Where the values came from, newest import first. */
  provenance: Provenance[]
}

/**
 * Reads an indicator's disclosed values for one place. Statistics see the unrounded figures of what is shown, and
 * nothing of what is hidden. `baselineStart` is the framework's first day (ISO); `imports` are all the municipality's.
 */
export function readIndicator(
  indicator: Indicator,
  shown: readonly Shown[],
  geography: string,
  baselineStart: string,
  imports: readonly ValueImport[] = [],
): Reading {
  const own = shown.filter(observation => observation.geography === geography)
  const { direction, isShare, decimals } = indicator
  const pointsOf = (breakdown: string) =>
    own.filter(o => o.breakdown === breakdown).flatMap(observation => exactPoint(observation, indicator))
  // Twelve months in a row share eleven with the next, and a month is like its own a year ago: one of each year is compared.
  const compared = (points: Point[], others = points) =>
    isWithinYear(indicator.periodicity) ? sameTimeOfYear(points, others) : points
  const breaks = breaksOf(own)
  const jumps = ['', ...groupsOf(indicator)].flatMap(breakdown =>
    jumpsIn(sinceLastBreak(inOrder(compared(pointsOf(breakdown))), breaks), decimals)
      .filter(({ to }) => !isDenied(indicator, to.start))
      .map(jump => ({ ...jump, breakdown })),
  )
  const options = {
    baselineStart: indicator.baselineYear ? `${indicator.baselineYear}-01-01` : baselineStart,
    completeCount: indicator.isCompleteCount,
    breaks,
    possibleBreaks: jumps.map(({ to }) => to.start),
    isYearly: indicator.periodicity !== 'election',
    decimals,
    hasHidden: own.some(observation => observation.hidden !== null),
  }
  return {
    indicator,
    series: seriesOf(
      indicator,
      shown.filter(o => o.geography === geography || (o.breakdown === '' && isComparison(o))),
    ),
    areas: seriesOf(
      indicator,
      shown.filter(o => !isComparison(o)),
    ),
    level: assessLevel(compared(pointsOf('')), { ...options, direction }),
    latestYear: latestYearOf(shown.filter(o => o.geography === geography || !isComparison(o))),
    jumps,
    measures: groupMeasures(indicator, own),
    provenance: provenanceOf(shown, imports),
    gaps: indicator.dimensions.flatMap(({ key, focus, reference }) => {
      if (!focus || !reference) return []
      const [worseOff, betterOff] = [pointsOf(`${key}=${focus}`), pointsOf(`${key}=${reference}`)]
      const over = gapsOf(worseOff, betterOff, { direction, isShare, decimals })
      if (over.length === 0) return []
      return [
        {
          dimension: key,
          focus,
          reference,
          over,
          gap: assessGap(compared(worseOff, betterOff), compared(betterOff, worseOff), {
            ...{ ...options, direction, isShare },
          }),
        },
      ]
    }),
  }
}

function latestYearOf(own: readonly Shown[]): number | null {
  const years = own.filter(isSaid).map(({ when }) => yearOf(when.end))
  return years.length > 0 ? Math.max(...years) : null
}

/** First days of new definitions: nothing is compared across them. */
function breaksOf(observations: readonly Shown[]): string[] {
  const starts = new Map<number, string>()
  for (const { version, when, status } of observations) {
    const known = starts.get(version)
    if (!known || when.start < known) starts.set(version, when.start)
    if (status === 'break') starts.set(-starts.size, when.start)
  }
  return [...starts.values()].sort().slice(1)
}

const groupsOf = ({ dimensions }: Indicator): string[] =>
  dimensions.flatMap(({ key, focus, reference }) =>
    [focus, reference].flatMap(group => (group ? [`${key}=${group}`] : [])),
  )

function exactPoint(observation: Shown, indicator: Indicator): Point[] {
  const figures = exact(observation)
  if (!figures) return []
  const { value, lower, upper, numerator: count, denominator: of } = figures
  const counts = observation.limitsOrigin === 'published' ? undefined : countsBehind(count, of, indicator)
  const atLeast = indicator.isCompleteCount && indicator.isShare && count === null ? of : null
  return [
    {
      ...observation.when,
      value,
      ...(lower !== null && upper !== null && { lower, upper }),
      ...(counts && { counts }),
      ...(atLeast !== null && { atLeast }),
    },
  ]
}

function countsBehind(count: number | null, of: number | null, { isShare, rule }: Indicator): Counts | undefined {
  const per = isShare ? 100 : rule.per
  if (count === null || of === null || of <= 0 || per === undefined || rule.valueIsCount) return undefined
  return isShare && count > of ? undefined : { count, of, per }
}

/** Places that the municipality is compared with; districts and schools are read by themselves. */
const isComparison = ({ place }: Shown) => ['municipality', 'reference', 'peers'].includes(place.kind)

function seriesOf(indicator: Indicator, shown: readonly Shown[]): ReadingSeries[] {
  const lines = new Map<string, ReadingSeries>()
  for (const each of shown) {
    const { geography, breakdown, place, when, value, hidden, status, origin, version, batch, entered } = each
    const { lower, upper } = possibleLimits(each, indicator)
    const key = `${geography}|${breakdown}`
    const line = lines.get(key) ?? { place, breakdown, points: [] }
    const limitsOrigin = originOfLimits(each)
    const point = { ...when, value, lower, upper, hidden, status, origin, limitsOrigin, version, batch }
    line.points.push(entered ? { ...point, entered } : point)
    lines.set(key, line)
  }
  return [...lines.values()]
}

function originOfLimits({ lower, upper, limitsOrigin, countsOrigin }: Shown): ValueOrigin | null {
  if (lower === null && upper === null) return null
  return limitsOrigin === 'computed' && countsOrigin === 'recovered' ? 'recovered' : limitsOrigin
}
