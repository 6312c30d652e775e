import { sentencesEn } from './sentences-en'
import type { Sentences } from './sentence-grammar'
import { sentencesSv } from './sentences-sv'
import type { Locale } from './numbers'

const SENTENCES: Record<Locale, Sentences> = { sv: sentencesSv, en: sentencesEn }

export const sentencesIn = (locale: Locale): Sentences => SENTENCES[locale]
