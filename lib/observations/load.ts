import 'server-only'
import type { Disclosed } from '@/lib/disclosure/gate'
import type { Indicator } from '@/lib/indicators/indicator'
import { publishedDb } from '@/lib/published-db'
import { discloseByDefinition } from './definitions'
import type { Observation } from './observation'
import { readStoredValues } from './stored-values'
import { withLimits } from './with-limits'

export type Shown = Disclosed<Observation>

/**
 * Everything known of the indicators, through the gate: one statement, whatever their number. All cells of a
 * definition are judged together, since a reader can put any two pages side by side, and with all that was ever
 * published of it, since a reader may have kept the old ones.
 */
export async function loadDisclosed(
  municipalityId: number,
  indicators: readonly Indicator[],
): Promise<Map<number, Shown[]>> {
  const stored = await readStoredValues(
    publishedDb,
    municipalityId,
    indicators.map(({ id }) => id),
  )
  return new Map(
    indicators.map(indicator => {
      const { observations, publishedBefore } = stored.get(indicator.id)!
      const limited = observations.map(observation => withLimits(observation, indicator))
      return [indicator.id, discloseByDefinition(limited, indicator.rule, publishedBefore)]
    }),
  )
}
