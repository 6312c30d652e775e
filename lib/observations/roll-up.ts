import { countStatuses, type StatusCounts } from '@/lib/statistics/count-statuses'
import type { GapStatus } from '@/lib/statistics/assess-gap'
import type { LevelStatus } from '@/lib/statistics/assess-level'
import { GAP_ORDER, LEVEL_ORDER } from '@/lib/text/roll-up'
import type { GapReading, Reading } from './reading'

export type GapMark = { reading: Reading; gap: GapReading }

/** The two questions for a set of indicators, answered by counting: never a composite score. */
export type RollUp = {
  readings: Reading[]
  gaps: GapMark[]
  level: StatusCounts<LevelStatus>
  gap: StatusCounts<GapStatus>
}

export function rollUp(readings: readonly Reading[]): RollUp {
  const gaps = readings.flatMap(reading => reading.gaps.map(gap => ({ reading, gap })))
  return {
    readings: readings.toSorted((a, b) => LEVEL_ORDER.indexOf(a.level.status) - LEVEL_ORDER.indexOf(b.level.status)),
    gaps: gaps.toSorted((a, b) => GAP_ORDER.indexOf(a.gap.gap.status) - GAP_ORDER.indexOf(b.gap.gap.status)),
    level: countStatuses(readings.map(reading => reading.level)),
    gap: countStatuses(gaps.map(({ gap }) => gap.gap)),
  }
}

/** How far apart the groups are in the latest period, on the logarithm of their ratio; none where there is no ratio. */
const lastSize = ({ gap }: GapMark): number | undefined =>
  gap.gap.latest?.ratio === undefined ? undefined : Math.abs(Math.log(gap.gap.latest.ratio))

type Told = { closing?: GapMark; widening?: GapMark; largest?: GapMark; smallest?: GapMark }

/**
 * The strongest and the weakest gap, for words: those that certainly close and widen (the largest of each), and the
 * largest and the smallest of all, each told once. Gaps of different units are compared by the ratio of their groups
 * (of the unfavourable share for percentages), as differences cannot be.
 */
export function strongestAndWeakest({ gaps }: Pick<RollUp, 'gaps'>): Told {
  const bySize = gaps
    .filter(mark => lastSize(mark) !== undefined)
    .toSorted((a, b) => (lastSize(b) ?? 0) - (lastSize(a) ?? 0))
  const closing = bySize.find(({ gap }) => gap.gap.status === 'closing')
  const widening = bySize.find(({ gap }) => gap.gap.status === 'widening')
  const untold = (mark: GapMark | undefined, ...told: (GapMark | undefined)[]) =>
    told.includes(mark) ? undefined : mark
  const largest = untold(bySize[0], closing, widening)
  const smallest = untold(bySize.at(-1), closing, widening, bySize[0])
  return {
    ...(closing && { closing }),
    ...(widening && { widening }),
    ...(largest && { largest }),
    ...(smallest && { smallest }),
  }
}

const CERTAIN: readonly LevelStatus[] = ['improving', 'worsening', 'increasing', 'decreasing']

/** What a goal's strips hide: the levels and gaps that changed for certain. */
export function standingOut(roll: RollUp): { levels: Reading[]; gaps: GapMark[] } {
  const levels = roll.readings.filter(({ level }) => CERTAIN.includes(level.status))
  const gaps = roll.gaps.filter(({ gap }) => gap.gap.status === 'closing' || gap.gap.status === 'widening')
  return { levels, gaps }
}

/** District indicators describe places in one or two years and stand outside the count of the municipality's trends. */
export const countsInRollUp = ({ indicator }: Reading): boolean => !indicator.isDistrictIndicator

/** In which years the indicators' latest values end: most often, earliest and latest. Null without values. */
export function latestYears(readings: readonly Reading[]): { most: number; from: number; to: number } | null {
  const years = readings.flatMap(({ level }) => (level.latest ? [Number(level.latest.end.slice(0, 4))] : []))
  if (years.length === 0) return null
  const often = (year: number) => years.filter(other => other === year).length
  const most = years.reduce((best, year) => (often(year) > often(best) ? year : best))
  return { most, from: Math.min(...years), to: Math.max(...years) }
}
