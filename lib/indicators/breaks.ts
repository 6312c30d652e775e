import { MONTHS_IN, monthCount } from '@/lib/statistics/months'
import type { Indicator } from './indicator'

type Broken = Pick<Indicator, 'breaks'>

const changesIn = ({ breaks = [] }: Broken) => breaks.filter(({ isBreak }) => isBreak)

/**
 * The number of the definition that a value is read as. The measure's own definitions and those that begin with a
 * confirmed break are counted together, in the order of time, so that no series runs across either.
 */
export const definitionOf = (indicator: Broken, { version, start }: { version: number; start: string }): number =>
  version +
  changesIn(indicator).filter(one => one.version < version || (one.version === version && one.from <= start)).length

/** The indicator as the public reads it: with a definition, and its note, for each confirmed break. */
export function withBreaks(indicator: Indicator): Indicator {
  const begun = changesIn(indicator).map(({ version, from, why }) => ({
    version: definitionOf(indicator, { version, start: from }),
    note: `Från ${from.slice(0, 4)}: ${why}`,
  }))
  if (begun.length === 0) return indicator
  const own = indicator.versions.map(one => ({ ...one, version: definitionOf(indicator, { ...one, start: '' }) }))
  return { ...indicator, versions: [...own, ...begun].toSorted((a, b) => a.version - b.version) }
}

const MONTHS_OF_A_YEAR = 12

/**
 * Whether somebody has answered for a jump to the period that begins then: nothing happened to the measure. Months and
 * quarters are compared with those a year apart, and each new one moves them all on: a jump less than a year from the
 * one that was answered for is the same, seen a little later.
 */
export function isDenied(
  { breaks = [], periodicity }: Broken & Pick<Indicator, 'periodicity'>,
  start: string,
): boolean {
  const apart = (from: string) => Math.abs(monthCount(from) - monthCount(start))
  const isSame = (from: string) => (periodicity in MONTHS_IN ? apart(from) < MONTHS_OF_A_YEAR : from === start)
  return breaks.some(({ isBreak, from }) => !isBreak && isSame(from))
}
