import type { ReviewedValue } from '@/lib/values/proposal'
import { ToldFigures } from './told-figures'

export type SeenProps = {
  value: Pick<ReviewedValue, 'seen' | 'seenRevisionId'>
  decimals: number
  /** Where all that was said of a cell is told, by a revision of it. */
  historyOf: (revisionId: string) => string
}

/** What held when a value was proposed, as the way to all that was said of its cell. */
export function SeenFigures({ value: { seen, seenRevisionId }, decimals, historyOf }: SeenProps) {
  const figures = <ToldFigures figures={seen} decimals={decimals} />
  return seenRevisionId === null ? figures : <a href={historyOf(seenRevisionId)}>{figures}</a>
}
