import type { CaptionFacts, CaptionGap } from './caption-facts'
import { told } from './captions'
import { chanceWords } from './chance-words'
import { gapSeen, levellingDownIn } from './gap-caption'
import { hasMovedLevel, levelSeen, onlyWhy, spanOf } from './level-caption'
import type { Locale } from './numbers'
import { sentencesIn } from './sentences'

/** The level in one sentence that can be said aloud, and its chance: "Andelen … sjönk från 84,1 till 80,0 procent …". */
export function levelHeadline(locale: Locale, facts: CaptionFacts): string {
  const { level, countsPeople = true } = facts
  const seen = levelSeen(locale, facts, { rank: true })
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
  const moved = hasMovedGap(gap) ? [chanceOf(locale, assessment, facts.countsPeople ?? true)] : []
  return told([seen, ...moved, ...levellingDownIn(locale, gap)])
}

const hasMovedGap = ({ assessment: { verdict, isCrossed } }: CaptionGap): boolean =>
  verdict === 'larger' || verdict === 'smaller' || isCrossed

type Told = Pick<CaptionFacts['level'], 'chance' | 'reason'>

const chanceOf = (locale: Locale, { chance, reason }: Told, countsPeople: boolean): string =>
  chanceWords(locale).sentence(chance, chance === 'untold' ? reason : undefined, countsPeople)

/**
 * The finding, as the title of a figure: level and gap in at most two short clauses, and how far each can be chance.
 * What moved is told, and a gap between social groups before the level.
 */
export function headline(locale: Locale, facts: CaptionFacts, isSocial: boolean): string {
  const { level, gap } = facts
  if (!gap) return levelHeadline(locale, facts)
  const [hasLevel, hasGap] = [hasMovedLevel(level), hasMovedGap(gap)]
  if (!level.from && level.latest && !gap.assessment.from && gap.assessment.latest) return once(locale, facts, gap)
  if (!hasGap && level.latest) return levelHeadline(locale, facts)
  if (!hasLevel) return gapHeadline(locale, facts, gap)
  return both(locale, facts, gap, isSocial)
}

/** Level and gap of one value each. */
function once(locale: Locale, facts: CaptionFacts, gap: CaptionGap): string {
  const { level } = facts
  const said = { span: null, only: level.latest?.label, when: 'same' } as const
  const then = gapSeen(locale, facts, gap, { topic: false, rank: false, said })
  return told([levelSeen(locale, facts, { rank: false }), then, onlyWhy(locale, level.reason)])
}

/** One sentence where both have the same word, else two. */
function both(locale: Locale, facts: CaptionFacts, gap: CaptionGap, isSocial: boolean): string {
  const { level, countsPeople = true } = facts
  const words = chanceWords(locale)
  const isOne = level.chance === gap.assessment.chance && !gap.assessment.isCrossed
  const [levelSpan, gapSpan] = [spanOf(level), spanOf(gap.assessment)]
  const isSame = levelSpan?.since === gapSpan?.since && levelSpan?.until === gapSpan?.until
  const when = isOne ? 'same' : 'meanwhile'
  const clauses = isSocial
    ? [
        gapSeen(locale, facts, gap, { topic: true, rank: false }),
        levelSeen(locale, facts, { rank: false, ...(isSame && { when }) }),
      ]
    : [
        levelSeen(locale, facts, { rank: false }),
        gapSeen(locale, facts, gap, { topic: false, rank: false, said: { span: levelSpan, when } }),
      ]
  const [first = '', second = ''] = clauses
  if (isOne)
    return told([
      sentencesIn(locale).joined(first, second, isContrary(level.verdict, gap.assessment.verdict)),
      words.both(level.chance, countsPeople),
    ])
  const tails = [level.chance, gap.assessment.chance].map(chance => words.tail(chance, countsPeople))
  const [one = '', other = ''] = isSocial ? tails.toReversed() : tails
  return told([first + one, second + other])
}

/** Better for all and a larger gap, or the reverse. */
const isContrary = (level: string, gap: string): boolean =>
  (level === 'better' && gap === 'larger') || (level === 'worse' && gap === 'smaller')
