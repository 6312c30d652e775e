import type { Chance } from '@/lib/statistics/chance'
import type { ChanceWords, MissingPart } from './chance-grammar'
import { chanceEn } from './chance-words-en'
import { chanceSv } from './chance-words-sv'
import type { Locale } from './numbers'

const WORDS: Record<Locale, ChanceWords> = { sv: chanceSv, en: chanceEn }

export const chanceWords = (locale: Locale): ChanceWords => WORDS[locale]

/** "mycket sannolikt mer än slump": one of five, the same in text, mark, table and file. */
export const chanceWord = (locale: Locale, chance: Chance): string => WORDS[locale].word[chance]

/** The same in running text: "Det är mycket sannolikt mer än slump." Only of what has moved. */
export function chanceSentence(
  locale: Locale,
  { chance, reason }: { chance: Chance; reason?: MissingPart },
  countsPeople = true,
): string {
  return `${WORDS[locale].sentence(chance, reason, countsPeople)}.`
}

export const reasonWords = (locale: Locale, reason: MissingPart): string => WORDS[locale].reason[reason]
