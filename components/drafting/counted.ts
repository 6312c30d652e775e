import type { Fate } from '@/lib/framework/draft/comparison'
import { draftSv } from '@/lib/text/draft-sv'

const FATES = ['carried', 'changed', 'merged', 'split', 'moved', 'new', 'dropped'] as const

/** How many goals have become what since the former målbild; what none has is not told. */
export const countedInWords = (counts: Record<Fate, number>): string =>
  FATES.filter(fate => counts[fate] > 0)
    .map(fate => draftSv.compare.counted[fate](counts[fate]))
    .join(', ')
