import type { GapVerdict } from '@/lib/statistics/assess-gap'
import type { LevelVerdict } from '@/lib/statistics/assess-level'
import type { Chance } from '@/lib/statistics/chance'
import type { Locale } from '@/lib/text/numbers'
import { gapAnswer, levelAnswer } from './answer-words'

type Props<V> = { label: string; answer: { verdict: V; chance: Chance }; locale: Locale }

/** "Nivå: sämre, mycket sannolikt mer än slump": what was seen, and how far it can be chance. */
export const LevelAnswer = ({ label, answer, locale }: Props<LevelVerdict>) => (
  <span className="answer" data-verdict={answer.verdict} data-chance={answer.chance}>
    {label}: {levelAnswer(locale, answer)}
  </span>
)

export const GapAnswer = ({ label, answer, locale }: Props<GapVerdict>) => (
  <span className="answer" data-verdict={answer.verdict} data-chance={answer.chance}>
    {label}: {gapAnswer(locale, answer)}
  </span>
)
