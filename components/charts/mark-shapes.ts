import type { GapVerdict } from '@/lib/statistics/assess-gap'
import type { LevelVerdict } from '@/lib/statistics/assess-level'

/** What a mark can say: what was seen of a level or of a gap. */
export type MarkStatus = LevelVerdict | GapVerdict

const RING = '<circle cx="8" cy="6" r="4.2" fill="none" stroke="currentColor" stroke-width="1.3" opacity=".6"/>'

/** One shape for each, on a field 16 wide and 12 high. Told apart by shape alone, and never without its word. */
export const markShapes: Record<MarkStatus, string> = {
  better: '<path d="M8 1.2 13.4 10.6H2.6z"/>',
  worse: '<path d="M8 10.8 13.4 1.4H2.6z"/>',
  up: '<path d="M8 .8 12 5.4H9.1V11.2H6.9V5.4H4z"/>',
  down: '<path d="M8 11.2 12 6.6H9.1V.8H6.9V6.6H4z"/>',
  equal: '<path d="M3 2.9h10v2H3zM3 7.1h10v2H3z"/>',
  smaller: '<path d="M0 5h4V2l4 4-4 4V7H0z"/><path d="M16 5h-4V2L8 6l4 4V7h4z"/>',
  larger: '<path d="M7 5H4V2L0 6l4 4V7h3z"/><path d="M9 5h3V2l4 4-4 4V7H9z"/>',
  oneValue: '<circle cx="8" cy="6" r="3.4"/>',
  noValues: RING,
}
