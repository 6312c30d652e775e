import type { LevelAssessment } from '@/lib/statistics/assess-level'
import type { OddYear } from '@/lib/statistics/odd-year'
import type { Direction, Period } from '@/lib/statistics/series'
import { type CaptionGap, gapSentences } from './gap-caption'
import { levelSentences, spanOf } from './level-caption'
import type { Locale } from './numbers'

/** What a caption is made from. Titles are Swedish; name, group labels and subject are in the caption's language. */
export type CaptionFacts = {
  title: string
  name?: string | null
  /** A definite noun phrase that begins a sentence; without it the title serves in Swedish, the unit in English. */
  subject?: string | null
  unit: string
  decimals: number
  direction: Direction
  isShare: boolean
  /** Whether it is people that are counted; "alla är räknade" if so. */
  countsPeople?: boolean
  level: LevelAssessment
  /** Labels of periods between the first and the latest value that should have one and have none. */
  missingYears?: readonly string[]
  /** A single year since the first value compared that stands out. */
  oddYear?: OddYear | undefined
  /** Where a jump of everyone ends, before which nothing is compared. */
  jumpedTo?: readonly Period[]
  /** The same jumps in words, without full stops. */
  jumps?: readonly string[]
  gap?: CaptionGap
}

/** Everything that must be said: first what was seen, then how far it can be chance, of the level and of the gap. */
export function caption(locale: Locale, facts: CaptionFacts): string {
  const { gap, level } = facts
  const word = level.from && level.verdict !== 'equal' ? level : undefined
  const said = {
    span: spanOf(level),
    only: level.from ? undefined : level.latest?.label,
    when: 'meanwhile',
    word,
  } as const
  return told([
    ...levelSentences(locale, facts),
    ...(gap ? gapSentences(locale, facts, gap, { topic: false, rank: true, said }) : []),
  ])
}

/** The same of the gap alone, which says itself what it is a gap in where `topic` asks for it. */
export const gapCaption = (locale: Locale, facts: CaptionFacts, gap: CaptionGap, topic = false): string =>
  told(gapSentences(locale, facts, gap, { topic, rank: true }))

export const told = (sentences: readonly string[]): string => sentences.map(sentence => `${sentence}.`).join(' ')
