import { hasMoved } from '@/lib/statistics/count-changes'
import type { Locale } from '@/lib/text/numbers'
import { electionEvent, grown, sameElections } from './elections'
import type { GapMark, RollUp } from './roll-up'
import { gapHeadlineOf } from './statement'

/** The gap between social groups that changed most, in words: its size, then how far it can be chance. Null where none moved. */
export function socialFinding({ social }: Pick<RollUp, 'social'>, locale: Locale): string | null {
  const top = mostChanged(social)
  if (!top) return null
  const isEvent = sameElections(social) !== null && grown(social).includes(top)
  return (isEvent && electionEvent(social, locale)) || gapHeadlineOf(top.reading, top.gap, locale)
}

/** Of shares where there are any, as they alone have one scale. */
function mostChanged(marks: readonly GapMark[]): GapMark | undefined {
  const moved = marks.filter(({ gap: { gap } }) => hasMoved(gap))
  const shares = moved.filter(({ reading }) => reading.indicator.isShare)
  return (shares.length > 0 ? shares : moved.slice(0, 1)).toSorted((a, b) => sizeOf(b) - sizeOf(a))[0]
}

const sizeOf = ({ gap: { gap } }: GapMark): number => Math.abs(gap.change ?? 0)
