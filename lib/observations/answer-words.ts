import { answersEn } from '@/lib/text/answers-en'
import { type AnswerWords, answersSv } from '@/lib/text/answers-sv'
import type { Locale } from '@/lib/text/numbers'

const WORDS: Record<Locale, AnswerWords> = { sv: answersSv, en: answersEn }

export const answerWords = (locale: Locale): AnswerWords => WORDS[locale]
