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

/** Periods whose jump somebody has answered for: nothing happened to the measure. By their first day. */
export const deniedIn = ({ breaks = [] }: Broken): ReadonlySet<string> =>
  new Set(breaks.filter(({ isBreak }) => !isBreak).map(({ from }) => from))
