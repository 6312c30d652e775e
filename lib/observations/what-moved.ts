import type { GapReading, Reading } from './reading'
import { countsInRollUp } from './roll-up'

/** What was seen to move: a level for the better or the worse, a gap. */
export const moves = ['better', 'worse', 'smaller', 'larger'] as const
export type Move = (typeof moves)[number]

/** How many of some indicators' levels and gaps moved, each way; as the overview counts them. All gaps, or some kind. */
export function whatMoved(
  codes: Iterable<string>,
  readings: readonly Reading[],
  isCounted: (gap: GapReading) => boolean = () => true,
): Record<Move, number> {
  const asked = new Set(codes)
  const found = readings.filter(reading => asked.has(reading.indicator.code) && countsInRollUp(reading))
  const verdicts: string[] = found.flatMap(({ level, gaps }) => [
    level.verdict,
    ...gaps.filter(isCounted).map(({ gap }) => gap.verdict),
  ])
  const count = (move: Move) => verdicts.filter(verdict => verdict === move).length
  return { better: count('better'), worse: count('worse'), smaller: count('smaller'), larger: count('larger') }
}
