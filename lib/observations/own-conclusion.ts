import type { Locale } from '@/lib/text/numbers'
import { ownConclusionWords } from '@/lib/text/own-conclusion'
import type { RollUp } from './roll-up'

/** What the municipality itself has concluded of its gaps. */
export type OwnConclusion = { text: string; source: string; year: number }

/** The same question answered by both, and whether they agree. */
export type ConclusionsCompared = OwnConclusion & { beside: string; agree: boolean | null }

/** The municipality's conclusion beside what the figures say; null where it has drawn none. */
export function besideOwn(
  own: OwnConclusion | null,
  { socialGaps, sexGaps }: RollUp,
  locale: Locale,
): ConclusionsCompared | null {
  if (!own) return null
  const { larger = 0, smaller = 0 } = socialGaps.total > 0 ? socialGaps.seen : sexGaps.seen
  const theirs = claimOf(own.text)
  const ours = larger > smaller ? 'larger' : smaller > larger ? 'smaller' : null
  const agree = theirs && ours ? theirs === ours : null
  return {
    ...own,
    agree,
    beside: ownConclusionWords(locale, {
      year: own.year,
      theirs,
      agree,
      larger,
      smaller,
      isSocial: socialGaps.total > 0,
    }),
  }
}

/** What a Swedish sentence says that gaps do. */
function claimOf(text: string): 'larger' | 'smaller' | null {
  if (/(skillnad|klyft|ojämlik)[^.]*(?<!\p{L})(ökar|ökat|växer|vuxit|vidgas|större)(?!\p{L})/iu.test(text))
    return 'larger'
  return /(skillnad|klyft|ojämlik)[^.]*(?<!\p{L})(minskar|minskat|krymper|krympt|mindre)(?!\p{L})/iu.test(text)
    ? 'smaller'
    : null
}
