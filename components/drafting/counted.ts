import type { CountedFates } from '@/lib/framework/draft/comparison'
import { draftSv } from '@/lib/text/draft-sv'

/** How many goals have become what since the former målbild, each goal once. */
export const countedInWords = (counts: readonly CountedFates[]): string =>
  counts
    .map(({ fates, many }) => `${many} ${fates.map(fate => draftSv.compare.counted[fate](many)).join(' och ')}`)
    .join(', ')
