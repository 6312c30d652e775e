import type { Disclosed } from '@/lib/disclosure/gate'
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
  return discloseByDefinition(limited, indicator.rule, publishedBefore)
}
