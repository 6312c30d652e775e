import { reviewSv as t } from '@/lib/text/review-sv'
import type { Figures } from '@/lib/values/proposal'
import { countWords, figureWords, unroundedWords } from './value-words'

/** A value as it was said, with its counts. */
export function ToldFigures({ figures, decimals }: { figures: Figures | null; decimals: number }) {
  if (!figures) return t.noFormer
  const counts = countWords(figures)
  return (
    <>
      <span title={unroundedWords(figures, decimals) || undefined}>{figureWords(figures, decimals)}</span>
      {counts && <span className="soft"> ({counts})</span>}
    </>
  )
}
