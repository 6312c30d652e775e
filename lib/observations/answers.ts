import type { Chance } from '@/lib/statistics/chance'
import { hasMoved } from '@/lib/statistics/count-changes'
import type { RegionalTrend } from '@/lib/statistics/regional-kendall'
import { indicatorCodes, type Goal } from '@/lib/framework/framework'
import { nameOf } from '@/lib/indicators/indicator'
import type { AnswerWords, LevelCounts } from '@/lib/text/answers-sv'
import { told } from '@/lib/text/captions'
import { chanceWords } from '@/lib/text/chance-words'
import { gapPhrase } from '@/lib/text/gap-caption'
import { wordsIn } from '@/lib/text/language'
import { inMidSentence } from '@/lib/text/noun-phrase'
import { formatNumber, type Locale } from '@/lib/text/numbers'
import { byChance, testedWords } from '@/lib/text/roll-up'
import { differenceInWords } from '@/lib/text/units'
import { answerWords } from './answer-words'
import { factsOf, gapFactsOf } from './caption-facts'
import { electionEvent, grown, isElectionsAlone, sameElections } from './elections'
import type { Reading } from './reading'
import { rollUp, withoutValues, type GapMark, type RollUp } from './roll-up'

/** An answer in a few words, the sentences that give its grounds in order, and how many of the changes can be chance. */
export type Answer = { answer: string; says: string[]; chance: string[] }

/** Do the gaps shrink? Social groups first, then women and men; counted as seen, then how far it can be chance. */
export function gapsAnswer(roll: RollUp, together: RegionalTrend | null, locale: Locale): Answer {
  const { social, sexes, socialGaps, sexGaps, allGaps } = roll
  const words = answerWords(locale)
  const kinds = [
    { which: 'social', marks: social, counts: socialGaps },
    { which: 'sexes', marks: sexes, counts: sexGaps },
  ] as const
  const sentences = kinds.flatMap(({ which, marks, counts: { total, seen } }) => {
    if (total === 0) return []
    const { larger = 0, smaller = 0, equal = 0, oneValue = 0 } = seen
    if (larger + smaller + equal + oneValue === 0) return []
    // What is one event is told as one, and no tally is made of it.
    const event = which === 'social' ? electionEvent(marks, locale, { hasWays: true }) : null
    if (event) return [event, ...othersShrank(marks, words, locale)]
    const byChance = isMostlyChance(marks)
    return [
      words.gapCounts(which, { larger, smaller, equal, only: oneValue, byChance }, isFirst(which, social)),
      ...most(marks, locale),
      ...(which === 'social' ? oneMeasure(marks, locale) : []),
    ].map(sentence => told([sentence]))
  })
  return {
    answer: answerOf(roll, together, words),
    says: [...sentences, ...(together && together.families > 1 ? [told([togetherIn(together, locale)])] : [])],
    chance: [testedWords(locale, allGaps), byChance(locale, allGaps)].filter(Boolean),
  }
}

const isFirst = (which: 'social' | 'sexes', social: readonly GapMark[]): boolean =>
  which === 'social' || social.length === 0

/** The gaps that shrank beside an event that is told by itself, never without how far they can be chance. */
function othersShrank(marks: readonly GapMark[], words: AnswerWords, locale: Locale): string[] {
  const shrank = marks.filter(({ gap: { gap } }) => gap.verdict === 'smaller')
  const [one] = shrank
  if (!one) return []
  const tail = chanceWords(locale).tail(one.gap.gap.chance, one.reading.indicator.rule.countsPeople)
  return [told([words.othersShrank(shrank.length, { tail, byChance: isMostlyChance(shrank) })])]
}

/** Whether more than half of what moved may be chance, or can't be told. */
function isMostlyChance(marks: readonly GapMark[]): boolean {
  const moved = marks.filter(({ gap: { gap } }) => hasMoved(gap))
  const unsure = moved.filter(({ gap: { gap } }) => gap.chance === 'mayBeChance' || gap.chance === 'untold')
  return 2 * unsure.length > moved.length
}

function answerOf({ social, socialGaps, sexGaps }: RollUp, together: RegionalTrend | null, words: AnswerWords): string {
  if (together?.way === 'down') return words.gapsShrinkTogether
  if (together?.way === 'up') return words.gapsGrowTogether
  const moved = [socialGaps, sexGaps].find(({ seen }) => seen.larger || seen.smaller)
  const { larger = 0, smaller = 0, equal = 0 } = moved?.seen ?? {}
  if (larger + smaller === 1)
    return words.onlyOneGap(moved === socialGaps ? 'social' : 'sexes', larger === 1 ? 'larger' : 'smaller')
  if (larger > smaller)
    return socialGaps.seen.larger && isElectionsAlone(social) ? words.grewInElections : words.moreGrew
  if (smaller > larger) return words.moreShrank
  if (larger > 0) return words.asMany
  return equal > 0 || socialGaps.seen.equal || sexGaps.seen.equal ? words.nothingMoved : words.nothingKnown
}

/** The gap that grew most; where none did, the one that shrank most. With its word for chance. */
function most(marks: readonly GapMark[], locale: Locale): string[] {
  const moved = marks.filter(({ gap: { gap } }) => hasMoved(gap) && !gap.isCrossed)
  const top = moved.find(({ gap: { gap } }) => gap.verdict === 'larger') ?? moved.at(-1)
  if (!top) return []
  const { reading, gap } = top
  const { from, to, verdict, chance } = gap.gap
  if (!from || !to) return []
  const { unit, decimals, rule } = reading.indicator
  const ends = [
    formatNumber(locale, Math.abs(from.difference), decimals),
    differenceInWords(locale, Math.abs(to.difference), factsOf(reading, locale).unit || unit, decimals),
  ] as const
  const phrase = gapPhrase(locale, factsOf(reading, locale), gapFactsOf(reading, gap, locale))
  const words = answerWords(locale)
  const when = words.between(from.label, to.label)
  const said = words[verdict === 'larger' ? 'mostGrew' : 'mostShrank'](phrase, ...ends, when)
  return [said + chanceWords(locale).tail(chance, rule.countsPeople)]
}

/** Where what grew is one event, or one measure divided in several ways: it isn't taken for so many findings. */
export function fewerThings(marks: readonly GapMark[], locale: Locale): string[] {
  const once = sameElections(marks)
  return once ? [answerWords(locale).sameElections(once.many, once.from, once.to)] : oneMeasure(marks, locale)
}

function oneMeasure(marks: readonly GapMark[], locale: Locale): string[] {
  const larger = grown(marks)
  const of = (reading: Reading) => larger.filter(mark => mark.reading === reading).length
  const [top] = larger.map(({ reading }) => reading).sort((a, b) => of(b) - of(a))
  if (!top || of(top) < 2 || 2 * of(top) < larger.length) return []
  return [answerWords(locale).sameMeasure(of(top), larger.length, inMidSentence(nameOf(top.indicator, locale)))]
}

/** The areas where nothing tells whether gaps between social groups shrink. */
export function withoutSocialGaps(areas: readonly Goal[], readings: readonly Reading[], locale: Locale): string[] {
  const lacking = areas.filter(area => {
    const codes = new Set(indicatorCodes(area))
    return rollUp(readings.filter(({ indicator }) => codes.has(indicator.code))).social.length === 0
  })
  const names = lacking.map(({ title, titleEn }) => wordsIn(locale, { sv: title, en: titleEn }))
  return names.length > 0 ? [told([answerWords(locale).noSocialGap(names)])] : []
}

const togetherIn = ({ families, way, chance }: RegionalTrend, locale: Locale): string =>
  answerWords(locale).together(families, way, chance === 'veryLikely' ? chanceWords(locale).than(chance) : '')

/** Does it get better? Counted as seen, then how far it can be chance. */
export function levelsAnswer({ level, readings }: RollUp, locale: Locale): Answer {
  const words = answerWords(locale)
  const { better = 0, worse = 0, equal = 0, oneValue = 0, up = 0, down = 0, noValues = 0 } = level.seen
  const none = withoutValues(readings).length
  const only = oneValue + noValues - none
  const isCompared = better + worse + equal + up + down > 0
  const many = (verdict: 'better' | 'worse', chance: Chance) =>
    readings.filter(({ level: one }) => one.verdict === verdict && one.chance === chance).length
  const chancesOf = (way: 'better' | 'worse') =>
    words.chancesOf(way, {
      ...{ veryLikely: many(way, 'veryLikely'), likely: many(way, 'likely'), counted: many(way, 'counted') },
    })
  const chances = [chancesOf('better'), chancesOf('worse')].filter(Boolean)
  return {
    answer: levelAnswerOf({ better, worse, equal, neither: up + down }, words),
    says: [
      ...[
        isCompared ? words.levelCounts({ better, worse }) : words.noneCompared,
        ...[words.levelRest({ equal, only: isCompared ? only : 0, neither: up + down, none })].filter(Boolean),
        ...chances,
        ...(chances.length > 0 ? [words.restByChance] : []),
      ].map(sentence => told([sentence])),
    ],
    chance: [testedWords(locale, level), byChance(locale, level)].filter(Boolean),
  }
}

/** Mostly: at least twice as many one way as the other. */
function levelAnswerOf(
  { better, worse, equal, neither }: Pick<LevelCounts, 'better' | 'worse' | 'equal' | 'neither'>,
  words: AnswerWords,
): string {
  if (better + worse === 0) return equal > 0 ? words.nothingMoved : words.nothingKnown
  // What has gone up or down without being either has changed too.
  if (better + worse === 1 && neither === 0) return words.onlyOneLevel(better === 1 ? 'better' : 'worse')
  if (better >= 2 * worse) return words.better
  return worse >= 2 * better ? words.worse : words.asMany
}
