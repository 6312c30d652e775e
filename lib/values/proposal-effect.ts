import { withBreaks } from '@/lib/indicators/breaks'
import type { Indicator, IndicatorDimension } from '@/lib/indicators/indicator'
import type { ValueImport } from '@/lib/municipality/municipality'
import { discloseByDefinition } from '@/lib/observations/definitions'
import type { Shown } from '@/lib/observations/load'
import type { Observation } from '@/lib/observations/observation'
import { inWords } from '@/lib/observations/in-words'
import { withTyped } from '@/lib/observations/with-typed'
import { readIndicator } from '@/lib/observations/reading'
import type { StoredValues } from '@/lib/observations/stored-values'
import { asRead } from '@/lib/observations/rolling'
import { asDefined } from '@/lib/observations/through-gate'
import { withLimits } from '@/lib/observations/with-limits'
import { periodInWords } from '@/lib/text/period-words'
import { withSettings, type IndicatorSettings } from './indicator-settings'
import type { Effect, GateChange } from './proposal'

type Setting = {
  own: string
  baselineStart: string
  imports: readonly ValueImport[]
  dimensions: readonly IndicatorDimension[]
}
type Proposed = {
  observations: readonly Observation[]
  /** Those of them that say that there is to be no value. */
  gone?: readonly Observation[]
  settings?: IndicatorSettings | undefined
}

/**
 * What publishing would do to an indicator: the whole of it read as the public does, through the gate with all that it
 * remembers, once as it is and once with what is proposed. Also says what of the proposed would be shown, by key.
 */
export function effectOf(
  indicator: Indicator,
  { observations, publishedBefore }: Pick<StoredValues, 'observations' | 'publishedBefore'>,
  proposed: Proposed,
  { own, baselineStart, imports, dimensions }: Setting,
): { effect: Effect; shown: ReadonlyMap<string, Shown> } {
  const pass = (of: readonly Observation[], by: Indicator) =>
    discloseByDefinition(
      of.map(observation => withLimits(observation, by)),
      by.rule,
      publishedBefore,
    )
  const read = (shown: readonly Shown[], by: Indicator) => {
    const values = asRead(
      shown.map(value => asDefined(value, by)),
      by,
    )
    return inWords(
      'sv',
      readIndicator(withTyped(withBreaks(by), values), values, ...([own, baselineStart, imports] as const)),
    )
  }
  const other = withSettings(indicator, proposed.settings ?? {}, dimensions)
  const [before, after] = [
    pass(observations, indicator),
    pass(withProposed(observations, proposed.observations, proposed.gone), other),
  ]
  const shown = new Map(after.map(value => [cellKey(value), value]))
  const gate = gateChanges(before, shown, new Set(proposed.observations.map(cellKey)))
  return { effect: { before: read(before, indicator), after: read(after, other), gate }, shown }
}

export const cellKey = ({ version, period, geography, breakdown }: Omit<Shown | Observation, 'value'>): string =>
  `${version} ${period} ${geography} ${breakdown}`

/** The values as they would stand, oldest first. */
export function withProposed(
  observations: readonly Observation[],
  proposed: readonly Observation[],
  gone: readonly Observation[] = [],
): Observation[] {
  const all = new Map([...observations, ...proposed].map(one => [cellKey(one), one]))
  for (const one of gone) all.delete(cellKey(one))
  return [...all.values()].sort((a, b) => a.period.localeCompare(b.period))
}

/** What would be hidden, and what would be shown, of what nobody proposed anything of. */
function gateChanges(
  before: readonly Shown[],
  after: ReadonlyMap<string, Shown>,
  proposed: ReadonlySet<string>,
): GateChange[] {
  return before.flatMap(value => {
    const now = after.get(cellKey(value))
    if (!now || proposed.has(cellKey(value)) || (value.hidden === null) === (now.hidden === null)) return []
    const { place, breakdown, when, hidden } = now
    return [{ place, breakdown, label: periodInWords('sv', when.label), hidden }]
  })
}
