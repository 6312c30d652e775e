import { disclose, type Disclosed } from '@/lib/disclosure/gate'
import type { PublishedCell } from '@/lib/disclosure/published-cell'
import type { DisclosureRule } from '@/lib/disclosure/rule'
import type { Observation } from './observation'

/**
 * An indicator's values through the gate, each definition by itself: two definitions can give the same group in the
 * same period different counts, and divide people differently, and no sum ties one to the other; so has each its own
 * memory of what was published of it. Oldest period first.
 */
export function discloseByDefinition<O extends Observation>(
  observations: readonly O[],
  rule: DisclosureRule,
  publishedBefore: ReadonlyMap<number, readonly PublishedCell[]> = new Map(),
): Disclosed<O>[] {
  const byVersion = new Map<number, O[]>()
  for (const observation of observations) {
    const own = byVersion.get(observation.version) ?? []
    byVersion.set(observation.version, own)
    own.push(observation)
  }
  const shown = [...byVersion].flatMap(([version, own]) =>
    disclose(own, rule, { publishedBefore: publishedBefore.get(version) ?? [] }),
  )
  return byVersion.size > 1 ? shown.sort((a, b) => a.period.localeCompare(b.period)) : shown
}
