import type { Indicator } from '@/lib/indicators/indicator'
import type { DistrictComparison } from './district-reading'
import type { DistrictIndicator } from './profile'

/** What a district is told by at a glance, and the map first: economy, then work. */
const HEADLINES = ['SCB-LOWECON-GAP', 'REGSO-SYSSELSATTNING']

/** A number of people says more about a district's size than about life in it, so it is listed and not mapped. */
export const isMapped = ({ indicator, tables }: DistrictIndicator): boolean =>
  !indicator.rule.valueIsCount && tables.length > 0

export const defaultMeasure = (measures: readonly DistrictIndicator[]): DistrictIndicator | undefined =>
  headlines(measures)[0]

/** The two measures to begin with; where the municipality lacks them, the first that it has. */
export function headlines<Row extends { indicator: Indicator }>(rows: readonly Row[]): Row[] {
  const named = HEADLINES.flatMap(code => rows.find(({ indicator }) => indicator.code === code) ?? [])
  const others = rows.filter(row => !named.includes(row) && !row.indicator.rule.valueIsCount)
  return [...named, ...others].slice(0, HEADLINES.length)
}

type Compared = { indicator: Indicator; comparison: DistrictComparison }

/**
 * The shares that can be seen at a glance beside the city, the largest difference first: those of which more or less
 * is better, no older than the measure that comes first.
 */
export function atAGlance<Row extends Compared>(rows: readonly Row[]): Row[] {
  const since = headlines(rows)[0]?.comparison.when.end ?? ''
  return rows
    .filter(({ indicator, comparison }) => indicator.isShare && comparison.difference !== null)
    .filter(({ indicator, comparison }) => indicator.direction !== 'neither' && comparison.when.end >= since)
    .sort((a, b) => Math.abs(b.comparison.difference ?? 0) - Math.abs(a.comparison.difference ?? 0))
}
