import type { Chance } from '@/lib/statistics/chance'
import type { CaptionFacts, CaptionGap } from './caption-facts'
import { told } from './captions'
import { chanceWords } from './chance-words'
import { gapSeen, levellingDownIn } from './gap-caption'
import { hasMovedLevel, levelSeen, onlyWhy } from './level-caption'
import type { Locale } from './numbers'

/** The level in one sentence that can be said aloud, and its chance: "Andelen … sjönk från 84,1 till 80,0 procent …". */
export function levelHeadline(locale: Locale, facts: CaptionFacts, { rank, why } = { rank: true, why: true }): string {
  const { level, countsPeople = true } = facts
  const seen = levelSeen(locale, facts, { rank })
  if (!level.latest) return told([seen])
  if (!level.from) return told([seen, onlyWhy(locale, level.reason)])
  return told([seen, ...(hasMovedLevel(level) ? [chanceOf(locale, level, countsPeople, why)] : [])])
}

/** The gap in one sentence and its chance; with `topic` it says what it is a gap in. */
export function gapHeadline(
  locale: Locale,
  facts: CaptionFacts,
  gap: CaptionGap,
  { why, ...telling } = { topic: true, rank: true, why: true, whose: true },
): string {
  const { assessment } = gap
  const seen = gapSeen(locale, facts, gap, telling)
  if (!assessment.latest) return told([seen])
  if (!assessment.from) return told([seen, onlyWhy(locale, assessment.reason)])
  const moved = hasMovedGap(gap) ? [chanceOf(locale, assessment, facts.countsPeople ?? true, why)] : []
  return told([seen, ...moved, ...levellingDownIn(locale, gap)])
}

const hasMovedGap = ({ assessment: { verdict, isCrossed } }: CaptionGap): boolean =>
  verdict === 'larger' || verdict === 'smaller' || isCrossed

type Told = Pick<CaptionFacts['level'], 'chance' | 'reason'>

const chanceOf = (locale: Locale, { chance, reason }: Told, countsPeople: boolean, why: boolean): string =>
  chanceWords(locale).sentence(chance, why && chance === 'untold' ? reason : undefined, countsPeople)

/** Four lines on a phone. */
const LONGEST_TITLE = 150
/** What a title goes without where there is no room: its rank and why chance cannot be told, then who is worse off. */
const SHORTER = [
  { rank: true, why: true, whose: true },
  { rank: false, why: false, whose: true },
  { rank: false, why: false, whose: false },
]

/**
 * The finding, as the title of a figure: the one thing that is most telling and how far it can be chance, in four lines
 * on a phone; the caption tells the rest. The measure's name stands under the title, so a gap does not repeat it. A gap
 * is told before the level where it is between social groups, or has grown and can be chance no more than the level.
 */
export function headline(locale: Locale, facts: CaptionFacts, isSocial: boolean): string {
  const { level, gap } = facts
  const isTold = gap && (hasMovedGap(gap) ? tellsGap(level, gap, isSocial) : isOnlyGap(level, gap, isSocial))
  const titles = SHORTER.map(telling =>
    isTold ? gapHeadline(locale, facts, gap, { topic: false, ...telling }) : levelHeadline(locale, facts, telling),
  )
  return titles.find(({ length }) => length <= LONGEST_TITLE) ?? titles.at(-1) ?? ''
}

/** From what can be chance to what cannot. */
const CERTAINTY: readonly Chance[] = ['untold', 'mayBeChance', 'likely', 'veryLikely', 'counted']

function tellsGap(level: CaptionFacts['level'], { assessment }: CaptionGap, isSocial: boolean): boolean {
  if (isSocial || !hasMovedLevel(level)) return true
  return assessment.verdict === 'larger' && CERTAINTY.indexOf(assessment.chance) >= CERTAINTY.indexOf(level.chance)
}

/** Nothing moved: the gap is told of a measure that has no value for all, or none but these. */
const isOnlyGap = (level: CaptionFacts['level'], { assessment }: CaptionGap, isSocial: boolean): boolean =>
  assessment.latest !== undefined && (!level.latest || (isSocial && !level.from && !hasMovedLevel(level)))
