import { hasMoved } from '@/lib/statistics/count-changes'
import type { Reading } from './reading'
import { countsInRollUp } from './roll-up'

/** What can have been seen of an indicator: its level has become better or worse, a gap of it smaller or larger. */
export const seenChanges = ['better', 'worse', 'smaller', 'larger'] as const
export type SeenChange = (typeof seenChanges)[number]

/** How many of some indicators' levels and gaps have moved, each way; as the overview counts them. */
export function countSeen(codes: Iterable<string>, readings: readonly Reading[]): Record<SeenChange, number> {
  const asked = new Set(codes)
  const found = readings.filter(reading => asked.has(reading.indicator.code) && countsInRollUp(reading))
  const verdicts: string[] = found
    .flatMap(({ level, gaps }) => [level, ...gaps.map(({ gap }) => gap)])
    .filter(hasMoved)
    .map(({ verdict }) => verdict)
  const count = (change: SeenChange) => verdicts.filter(verdict => verdict === change).length
  return { better: count('better'), worse: count('worse'), smaller: count('smaller'), larger: count('larger') }
}
