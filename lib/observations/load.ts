import 'server-only'
import type { Disclosed } from '@/lib/disclosure/gate'
import type { Indicator } from '@/lib/indicators/indicator'
import { publishedDb } from '@/lib/published-db'
import type { Observation } from './observation'
import { readStoredValues } from './stored-values'
import { asRead } from './rolling'
import { throughGate } from './through-gate'

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
    indicators.map(indicator => [indicator.id, asRead(throughGate(stored.get(indicator.id)!, indicator), indicator)]),
  )
}
