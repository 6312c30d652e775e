import type { GapReading, Reading } from '@/lib/observations/reading'
import type { Locale } from '@/lib/text/numbers'
import type { Dictionary } from '@/lib/text/sv'
import { GapAnswer, LevelAnswer } from './answer-line'

type Props = { reading: Reading; gap?: GapReading; t: Dictionary; locale: Locale }

/** The two answers, side by side. */
export function IndicatorStatuses({ reading: { level }, gap, t, locale }: Props) {
  return (
    <>
      <LevelAnswer label={t.level} answer={level} locale={locale} />
      {gap && <GapAnswer label={t.gap} answer={gap.gap} locale={locale} />}
    </>
  )
}
