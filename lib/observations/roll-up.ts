import type { GapVerdict } from '@/lib/statistics/assess-gap'
import type { LevelVerdict } from '@/lib/statistics/assess-level'
import { countChanges, hasMoved, type ChangeCounts } from '@/lib/statistics/count-changes'
import { regionalKendall, type RegionalTrend } from '@/lib/statistics/regional-kendall'
import { yearOf } from '@/lib/statistics/series'
import type { GapReading, Reading } from './reading'

/** A gap with the indicator that it is of. */
export type GapMark = { reading: Reading; gap: GapReading }

/** The two questions for a set of indicators, answered by counting what was seen: never a composite score. */
export type RollUp = {
  readings: Reading[]
  /** Gaps between social groups, then those between women and men: largest change first. */
  social: GapMark[]
  sexes: GapMark[]
  level: ChangeCounts<LevelVerdict>
  socialGaps: ChangeCounts<GapVerdict>
  sexGaps: ChangeCounts<GapVerdict>
  allGaps: ChangeCounts<GapVerdict>
}

/** The overall goal speaks of birth country, education, income, area and age before it speaks of women and men. */
export const isBetweenSexes = ({ dimension }: Pick<GapReading, 'dimension'>): boolean => dimension === 'sex'

export function rollUp(readings: readonly Reading[]): RollUp {
  const marks = readings.flatMap(reading => reading.gaps.map(gap => ({ reading, gap })))
  const sexes = marks.filter(({ gap }) => isBetweenSexes(gap)).toSorted(byChange)
  const social = marks.filter(({ gap }) => !isBetweenSexes(gap)).toSorted(byChange)
  const counted = (of: readonly GapMark[]) => countChanges(of.map(({ gap }) => gap.gap))
  return {
    readings: [...readings],
    social,
    sexes,
    level: countChanges(readings.map(({ level }) => level)),
    socialGaps: counted(social),
    sexGaps: counted(sexes),
    allGaps: counted([...social, ...sexes]),
  }
}

/** Those that grew most first, then those that did not move, those that shrank most last. Shares before other units. */
function byChange(a: GapMark, b: GapMark): number {
  return Number(b.reading.indicator.isShare) - Number(a.reading.indicator.isShare) || changeOf(b) - changeOf(a)
}

const changeOf = ({ gap: { gap } }: GapMark): number => (hasMoved(gap) ? (gap.change ?? 0) : 0)

/** District indicators describe places in one or two years and stand outside the count of the municipality's trends. */
export const countsInRollUp = ({ indicator }: Reading): boolean => !indicator.isDistrictIndicator

/** Those that lack values altogether. What has some of groups or areas alone has only nothing to compare as a whole. */
export const withoutValues = (readings: readonly Reading[]): Reading[] =>
  readings.filter(({ latestYear }) => latestYear === null)

/** Do the gaps as a whole shrink? Yearly gaps of at least eight years, one for each family of measures. */
export function gapsTogether(marks: readonly GapMark[]): RegionalTrend {
  return regionalKendall(
    marks.flatMap(({ reading: { indicator }, gap: { gap } }) => {
      if (!gap.trend?.isLong) return []
      const values = gap.trend.used.map(({ end, value }) => ({ year: yearOf(end), value }))
      return [{ family: familyOf(indicator.title), values }]
    }),
  )
}

/** Measures of one thing for several ages are one family: what the title says before its first comma or bracket. */
export const familyOf = (title: string): string =>
  title
    .replace(/\s*\d+[-–]\d+ år/g, '')
    .split(/[,(]/)[0]!
    .trim()
    .toLowerCase()

/** In which years the indicators' latest values end: most often, earliest and latest. Null without values. */
export function latestYears(readings: readonly Reading[]): { most: number; from: number; to: number } | null {
  const years = readings.flatMap(({ level }) => (level.latest ? [yearOf(level.latest.end)] : []))
  if (years.length === 0) return null
  const often = (year: number) => years.filter(other => other === year).length
  const most = years.reduce((best, year) => (often(year) > often(best) ? year : best))
  return { most, from: Math.min(...years), to: Math.max(...years) }
}
