import { StatusMark } from '@/components/charts/status-mark'
import type { GapReading, Reading } from '@/lib/observations/reading'
import type { Locale } from '@/lib/text/numbers'
import { gapWord, levelWord } from '@/lib/text/status-words'
import type { Dictionary } from '@/lib/text/sv'

type Props = { reading: Reading; gap?: GapReading; t: Dictionary; locale: Locale }

/** The two answers, side by side: a mark and a word each. */
export function IndicatorStatuses({ reading, gap, t, locale }: Props) {
  const { status } = reading.level
  return (
    <>
      <StatusMark status={status}>
        {t.level}: {levelWord(locale, status)}
      </StatusMark>
      {gap && (
        <StatusMark status={gap.gap.status}>
          {t.gap}: {gapWord(locale, gap.gap.status)}
        </StatusMark>
      )}
    </>
  )
}
