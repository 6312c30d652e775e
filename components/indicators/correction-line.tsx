import type { Correction } from '@/lib/observations/publication-days'
import { formatPeriods, type Locale } from '@/lib/text/numbers'
import { periodInWords } from '@/lib/text/period-words'
import type { Dictionary } from '@/lib/text/sv'

type Props = { correction: Correction; t: Dictionary; locale: Locale }

/** How many published values became others, of which periods, and what the municipality says of it, in its own language. */
export function CorrectionLine({ correction, t, locale }: Props) {
  const { many, firstLabel, lastLabel, isGone, isFromSource, note } = correction
  const words = t.history
  const periods = [periodInWords(locale, firstLabel), periodInWords(locale, lastLabel)] as const
  const what = isGone ? words.removed : isFromSource ? words.revised : words.corrected
  return (
    <>
      {what(many, formatPeriods(...periods))} {note && <q lang="sv">{note}</q>}
    </>
  )
}
