import type { Fate } from '@/lib/framework/draft/comparison'
import { draftSv } from '@/lib/text/draft-sv'

/** What has become of a goal since the former målbild, in words. */
export function Fates({ fates }: { fates: readonly Fate[] }) {
  return <span data-fate={fates.join(' ')}>{fates.map(fate => draftSv.compare.fates[fate]).join(' och ')}</span>
}
