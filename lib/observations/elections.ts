import { hasMoved } from '@/lib/statistics/count-changes'
import { told } from '@/lib/text/captions'
import { chanceWords } from '@/lib/text/chance-words'
import { formatNumber, type Locale } from '@/lib/text/numbers'
import { differenceInWords } from '@/lib/text/units'
import { answerWords } from './answer-words'
import { gapFactsOf } from './caption-facts'
import type { GapMark } from './roll-up'

export const grown = (marks: readonly GapMark[]) => marks.filter(({ gap: { gap } }) => gap.verdict === 'larger')

/** The two elections that everything that grew compares; null where it compares other things. */
export function sameElections(marks: readonly GapMark[]): { from: string; to: string; many: number } | null {
  const larger = grown(marks)
  const ends = larger.map(({ gap: { gap } }) => ({ from: gap.from?.label ?? '', to: gap.to?.label ?? '' }))
  const [first] = ends
  const areElections = larger.every(({ reading: { indicator } }) => indicator.periodicity === 'election')
  if (!first || larger.length < 2 || !areElections) return null
  return ends.every(({ from, to }) => from === first.from && to === first.to) ? { ...first, many: larger.length } : null
}

/** So few other gaps have moved that they answer nothing by themselves. */
const HARDLY_ANY = 2

/** Whether all that grew is turnout between the same two elections, and hardly anything else has moved. */
export const isElectionsAlone = (marks: readonly GapMark[]): boolean =>
  sameElections(marks) !== null &&
  marks.filter(({ reading: { indicator }, gap: { gap } }) => hasMoved(gap) && indicator.periodicity !== 'election')
    .length <= HARDLY_ANY

/**
 * What is one event told as one: between which elections, between which groups it grew most, and how far that can be
 * chance. In how many ways it is measured is said where the others are listed below.
 */
export function electionEvent(marks: readonly GapMark[], locale: Locale, { hasWays = false } = {}): string | null {
  const once = sameElections(marks)
  const [top] = grown(marks)
  if (!once || !top?.gap.gap.from || !top.gap.gap.to) return null
  const { reading, gap } = top
  const { from, to, chance } = top.gap.gap
  const { unit, decimals, rule } = reading.indicator
  const { focus, reference } = gapFactsOf(reading, gap, locale)
  const most = {
    ...{ focus, reference },
    from: formatNumber(locale, Math.abs(from.difference), decimals),
    to: differenceInWords(locale, Math.abs(to.difference), unit, decimals),
  }
  return told([
    answerWords(locale).grewBetweenElections({ ...once, ...(hasWays && { ways: once.many }) }, most),
    chanceWords(locale).sentence(chance, undefined, rule.countsPeople),
  ])
}
