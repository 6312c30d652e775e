import type { LevelAssessment } from '@/lib/statistics/assess-level'
import type { Direction } from '@/lib/statistics/series'
import { type CaptionGap, gapSentences } from './gap-caption'
import { levelSentence } from './level-caption'
import type { Locale } from './numbers'

/** What a caption is made from. Titles are Swedish; group labels and subject are in the caption's language. */
export type CaptionFacts = {
  title: string
  /** A definite noun phrase that begins a sentence; without it the title serves in Swedish, the unit in English. */
  subject?: string | null
  unit: string
  decimals: number
  direction: Direction
  isShare: boolean
  level: LevelAssessment
  gap?: CaptionGap
}

/** One to three sentences: the level, the gap, and what must be said of it. No certain word without certainty. */
export function caption(locale: Locale, facts: CaptionFacts): string {
  const { gap, level } = facts
  const sentences = [levelSentence(locale, facts), ...(gap ? gapSentences(locale, facts, gap, level) : [])]
  return sentences.map(sentence => `${sentence}.`).join(' ')
}
