import { disclose, type Disclosed } from '@/lib/disclosure/gate'
import type { DisclosureRule } from '@/lib/disclosure/rule'
import type { Observation } from './observation'

/**
 * An indicator's values through the gate, each definition by itself: two definitions can give the same group in the
 * same period different counts, and divide people differently, and no sum ties one to the other. Oldest period first.
 */
export function discloseByDefinition(
  observations: readonly Observation[],
  rule: DisclosureRule,
): Disclosed<Observation>[] {
  const byVersion = new Map<number, Observation[]>()
  for (const observation of observations) {
    const own = byVersion.get(observation.version) ?? []
    byVersion.set(observation.version, own)
    own.push(observation)
  }
  const shown = [...byVersion.values()].flatMap(own => disclose(own, rule))
  return byVersion.size > 1 ? shown.sort((a, b) => a.period.localeCompare(b.period)) : shown
}
