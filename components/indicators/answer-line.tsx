import type { GapReading, Reading } from '@/lib/observations/reading'
import type { GapVerdict } from '@/lib/statistics/assess-gap'
import type { Chance } from '@/lib/statistics/chance'
import type { Locale } from '@/lib/text/numbers'
import { gapAnswer } from './answer-words'

type Props = { label: string; answer: { verdict: GapVerdict; chance: Chance }; locale: Locale }

/** "Skillnad: större skillnad, räknat, inget urval": what was seen, and how far it can be chance. */
export const GapAnswer = ({ label, answer, locale }: Props) => (
  <span className="answer-line" data-verdict={answer.verdict} data-chance={answer.chance}>
    {label}: {gapAnswer(locale, answer)}
  </span>
)

/** The two answers in code, for a figure. */
export const answersOf = ({ level }: Reading, gap: GapReading | undefined) => ({
  level: `${level.verdict} ${level.chance}`,
  ...(gap && { gap: `${gap.gap.verdict} ${gap.gap.chance}` }),
})
