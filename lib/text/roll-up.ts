import type { GapVerdict } from '@/lib/statistics/assess-gap'
import type { LevelVerdict } from '@/lib/statistics/assess-level'
import type { ChangeCounts } from '@/lib/statistics/count-changes'
import type { Locale } from './numbers'
import { gapCountsEn, gapCountsSv, levelCountsEn, levelCountsSv, rollUpEn, rollUpSv } from './roll-up-words'

type Level = ChangeCounts<LevelVerdict>
type Gap = ChangeCounts<GapVerdict>

/** The order in which counts are told: what moved, what stood still, what cannot be compared. */
const LEVEL_ORDER: readonly LevelVerdict[] = ['better', 'worse', 'up', 'down', 'equal', 'oneValue', 'noValues']
const GAP_ORDER: readonly GapVerdict[] = ['larger', 'smaller', 'equal', 'oneValue', 'noValues']

const LEVELS = { sv: levelCountsSv, en: levelCountsEn }
const GAPS = { sv: gapCountsSv, en: gapCountsEn }
const WORDS = { sv: rollUpSv, en: rollUpEn }

/** Every verdict that occurs, with its number in words: "18 sämre". */
const each = <V extends string>(
  order: readonly V[],
  words: Record<V, (n: number) => string>,
  seen: Partial<Record<V, number>>,
) =>
  order.flatMap(verdict => {
    const count = seen[verdict]
    return count ? [{ verdict, says: words[verdict](count) }] : []
  })

export const countedLevels = (locale: Locale, { seen }: Level) => each(LEVEL_ORDER, LEVELS[locale], seen)
const countedGaps = (locale: Locale, { seen }: Gap) => each(GAP_ORDER, GAPS[locale], seen)

const listed = (counted: { says: string }[]): string => counted.map(({ says }) => says).join(', ')

/** "Nivå: 23 bättre, 18 sämre". Counted; nothing is weighed together. */
export const levelRollUp = (locale: Locale, level: Level): string =>
  level.total === 0 ? WORDS[locale].noIndicators : `${WORDS[locale].level}: ${listed(countedLevels(locale, level))}`

/** "Skillnader: 5 större, 1 mindre". */
export const gapRollUp = (locale: Locale, gap: Gap): string =>
  gap.total === 0 ? WORDS[locale].noGaps : `${WORDS[locale].gaps}: ${listed(countedGaps(locale, gap))}`

/** How many of the tested would look like more than chance although nothing had changed, in whole numbers. */
export function byChance(locale: Locale, { tested, byChance }: Pick<Level, 'tested' | 'byChance'>): string {
  const [about, most] = [Math.round(byChance.independent), Math.ceil(byChance.alike - 0.05)]
  return tested === 0 ? '' : WORDS[locale].byChance(tested, about, Math.max(about, most))
}

/** How many of those that moved could be tested, and what came of it. */
export const testedWords = (locale: Locale, { tested, words }: Pick<Level, 'tested' | 'words'>): string =>
  tested === 0 ? '' : WORDS[locale].tested(tested, words.veryLikely ?? 0, words.likely ?? 0)
