import type { GapReading, Reading } from '@/lib/observations/reading'
import type { Locale } from '@/lib/text/numbers'
import type { Dictionary } from '@/lib/text/sv'
import { gapAnswer, levelAnswer } from './answer-words'

type Props = { reading: Reading; gap?: GapReading; t: Dictionary; locale: Locale }

/** The two answers, side by side: what was seen, and how far it can be chance. */
export function IndicatorStatuses({ reading: { level }, gap, t, locale }: Props) {
  return (
    <>
      <span>
        {t.level}: {levelAnswer(locale, level)}
      </span>
      {gap && (
        <span>
          {t.gap}: {gapAnswer(locale, gap.gap)}
        </span>
      )}
    </>
  )
}
