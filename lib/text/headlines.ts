import type { CaptionFacts } from './captions'
import { told } from './captions'
import { chanceWords } from './chance-words'
import { type CaptionGap, type GapTelling, gapSeen } from './gap-caption'
import { hasMovedLevel, levelSeen, onlyWhy, spanOf } from './level-caption'
import type { Locale } from './numbers'

/** The level in one sentence that can be said aloud, and its chance: "Andelen … sjönk från 84,1 till 80,0 procent …". */
export function levelHeadline(locale: Locale, facts: CaptionFacts): string {
  const { level, countsPeople = true } = facts
  const seen = levelSeen(locale, facts, true)
  if (!level.latest) return told([seen])
  if (!level.from) return told([seen, onlyWhy(locale, level.reason)])
  return told([seen, ...(hasMovedLevel(level) ? [chanceOf(locale, level, countsPeople)] : [])])
}

/** The gap in one sentence that says what it is a gap in, and its chance. */
export function gapHeadline(locale: Locale, facts: CaptionFacts, gap: CaptionGap): string {
  const { assessment } = gap
  const seen = gapSeen(locale, facts, gap, { topic: true, rank: true })
  if (!assessment.latest) return told([seen])
  if (!assessment.from) return told([seen, onlyWhy(locale, assessment.reason)])
  return told([seen, ...(hasMovedGap(gap) ? [chanceOf(locale, assessment, facts.countsPeople ?? true)] : [])])
}

export const hasMovedGap = ({ assessment: { verdict, isCrossed } }: CaptionGap): boolean =>
  verdict === 'larger' || verdict === 'smaller' || isCrossed

type Told = Pick<CaptionFacts['level'], 'chance' | 'reason'>

const chanceOf = (locale: Locale, { chance, reason }: Told, countsPeople: boolean): string =>
  chanceWords(locale).sentence(chance, chance === 'untold' ? reason : undefined, countsPeople)

/**
 * The finding, as the title of a figure: level and gap in at most two short sentences, each with its word for chance.
 * What moved comes first, and a gap between social groups before the level.
 */
export function headline(locale: Locale, facts: CaptionFacts, isSocial: boolean): string {
  const { level, gap } = facts
  const hasLevel = hasMovedLevel(level)
  const hasGap = gap !== undefined && hasMovedGap(gap)
  if (!gap || (!hasGap && level.latest)) return levelHeadline(locale, facts)
  if (!hasLevel) return gapHeadline(locale, facts, gap)
  const { tail } = chanceWords(locale)
  const people = facts.countsPeople ?? true
  const first = levelSeen(locale, facts, false) + tail(level.chance, people)
  const second = (telling: GapTelling) => gapSeen(locale, facts, gap, telling) + tail(gap.assessment.chance, people)
  return isSocial
    ? told([second({ topic: true, rank: false }), levelSeen(locale, facts, false) + tail(level.chance, people)])
    : told([first, second({ topic: false, rank: false, said: spanOf(level) })])
}
