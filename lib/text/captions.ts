import type { CaptionFacts, CaptionGap } from './caption-facts'
import { gapSentences } from './gap-caption'
import { levelSentences, spanOf } from './level-caption'
import type { Locale } from './numbers'

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
