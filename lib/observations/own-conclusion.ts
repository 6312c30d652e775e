import type { OwnConclusion } from '@/lib/framework/evidence'
import type { Locale } from '@/lib/text/numbers'
import { told } from '@/lib/text/captions'
import { type GapsMove, ownConclusionWords } from '@/lib/text/own-conclusion'
import { fewerThings } from './answers'
import { isElectionsAlone } from './elections'
import type { RollUp } from './roll-up'

/** The same question answered by both, and whether they agree; null where one of them says nothing of a direction. */
export type ConclusionsCompared = OwnConclusion & { beside: string; agree: boolean | null }

/** The municipality's conclusion of its gaps beside what the figures say; null where it has drawn none. */
export function besideOwn(
  own: OwnConclusion | null,
  { social, socialGaps, sexGaps }: RollUp,
  locale: Locale,
): ConclusionsCompared | null {
  if (!own) return null
  const isSocial = socialGaps.total > 0
  const { larger = 0, smaller = 0, equal = 0 } = (isSocial ? socialGaps : sexGaps).seen
  const ours = directionOf(larger, smaller, equal)
  const { saysGapsAre: theirs, year } = own
  const agree = theirs && ours ? theirs === ours : null
  const onlyElections = isSocial && isElectionsAlone(social)
  const most =
    isSocial && !(agree && onlyElections) ? fewerThings(social, locale).map(sentence => ` ${told([sentence])}`) : []
  const beside = ownConclusionWords(locale, {
    ...{ year, theirs, agree, larger, smaller, isSocial, isCompared: larger + smaller + equal > 0 },
    isElectionsAlone: onlyElections,
  })
  return { ...own, agree, beside: beside + most.join('') }
}

/** Where as many grew as shrank there is no direction to agree with. */
function directionOf(larger: number, smaller: number, equal: number): GapsMove | null {
  if (larger === smaller) return larger === 0 && equal > 0 ? 'equal' : null
  return larger > smaller ? 'larger' : 'smaller'
}
