import type { GapStatus } from '@/lib/statistics/assess-gap'
import type { LevelStatus } from '@/lib/statistics/assess-level'

/** What a mark can say: any status of a level or of a gap. */
export type MarkStatus = LevelStatus | GapStatus

/** One shape for each answer, on a field 16 wide and 12 high. Told apart by shape alone; colour says whose they are. */
export const markShapes: Record<MarkStatus, string> = {
  improving: '<path d="M8 1.2 13.4 10.6H2.6z"/>',
  worsening: '<path d="M8 10.8 13.4 1.4H2.6z"/>',
  increasing: '<path d="M8 .8 12 5.4H9.1V11.2H6.9V5.4H4z"/>',
  decreasing: '<path d="M8 11.2 12 6.6H9.1V.8H6.9V6.6H4z"/>',
  noCertainChange: '<path d="M3 4.7h10v2.6H3z"/>',
  turned: '<path d="M2.2 10.4 8 2.2l5.8 8.2" fill="none" stroke="currentColor" stroke-width="2"/>',
  closing: '<path d="M0 5h4V2l4 4-4 4V7H0z"/><path d="M16 5h-4V2L8 6l4 4V7h4z"/>',
  widening: '<path d="M7 5H4V2L0 6l4 4V7h3z"/><path d="M9 5h3V2l4 4-4 4V7H9z"/>',
  changedPlace: '<path d="M2 2.5 14 9.5M2 9.5 14 2.5" fill="none" stroke="currentColor" stroke-width="2"/>',
  shownWithoutUncertainty:
    '<path d="M8 1.6 12.4 6 8 10.4 3.6 6z" fill="none" stroke="currentColor" stroke-width="1.4"/>',
  cannotTell: '<circle cx="8" cy="6" r="4.2" fill="none" stroke="currentColor" stroke-width="1.3"/>',
}
