import type { GapVerdict } from '@/lib/statistics/assess-gap'
import type { LevelVerdict } from '@/lib/statistics/assess-level'
import type { Chance } from '@/lib/statistics/chance'
import { hasMoved } from '@/lib/statistics/count-changes'
import { chanceWord } from '@/lib/text/chance-words'
import type { Locale } from '@/lib/text/numbers'
import { gapWord, levelWord } from '@/lib/text/status-words'

type Answer<V> = { verdict: V; chance: Chance }

/** "sämre, mycket sannolikt mer än slump"; of what has not moved nothing is said of chance. */
const withChance = (locale: Locale, seen: string, answer: Answer<string>): string =>
  hasMoved(answer) ? `${seen}, ${chanceWord(locale, answer.chance)}` : seen

export const levelAnswer = (locale: Locale, answer: Answer<LevelVerdict>): string =>
  withChance(locale, levelWord(locale, answer.verdict), answer)

export const gapAnswer = (locale: Locale, answer: Answer<GapVerdict>): string =>
  withChance(locale, gapWord(locale, answer.verdict), answer)
