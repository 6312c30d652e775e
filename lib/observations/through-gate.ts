import { toldAs, type Disclosed } from '@/lib/disclosure/gate'
import { definitionOf } from '@/lib/indicators/breaks'
import type { Indicator } from '@/lib/indicators/indicator'
import { discloseByDefinition } from './definitions'
import type { Observation } from './observation'
import type { StoredValues } from './stored-values'
import { withLimits } from './with-limits'

/** What may be shown of an indicator's values, with whatever else its observations carry. */
export function throughGate<O extends Observation>(
  { observations, publishedBefore }: { observations: O[] } & Pick<StoredValues, 'publishedBefore'>,
  indicator: Indicator,
): Disclosed<O>[] {
  const limited = observations.map(observation => withLimits(observation, indicator))
  return discloseByDefinition(limited, indicator.rule, publishedBefore).map(shown => asDefined(shown, indicator))
}

/** A value as it is read: of the definition that holds from the latest confirmed break. The gate judges by the measure's own. */
export function asDefined<O extends Disclosed<Observation>>(shown: O, indicator: Indicator): O {
  const version = definitionOf(indicator, { version: shown.version, start: shown.when.start })
  return version === shown.version ? shown : toldAs(shown, { version })
}
