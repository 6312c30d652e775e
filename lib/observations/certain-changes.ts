import type { Reading } from './reading'
import { countsInRollUp } from './roll-up'

/** The changes that are certain, good ones first: of a level, of a gap. */
export const certainChanges = ['improving', 'worsening', 'closing', 'widening'] as const
export type CertainChange = (typeof certainChanges)[number]

/** How many of some indicators' levels and gaps certainly change, each way; as the overview counts them. */
export function countChanges(codes: Iterable<string>, readings: readonly Reading[]): Record<CertainChange, number> {
  const asked = new Set(codes)
  const found = readings.filter(reading => asked.has(reading.indicator.code) && countsInRollUp(reading))
  const statuses: string[] = found.flatMap(({ level, gaps }) => [level.status, ...gaps.map(({ gap }) => gap.status)])
  const count = (change: CertainChange) => statuses.filter(status => status === change).length
  return {
    improving: count('improving'),
    worsening: count('worsening'),
    closing: count('closing'),
    widening: count('widening'),
  }
}
