import type { Correction } from '@/lib/observations/publication-days'
import { formatPeriods } from '@/lib/text/numbers'
import type { Dictionary } from '@/lib/text/sv'

type Props = { correction: Correction; t: Dictionary }

/** How many published values became others, of which periods, and what the municipality says of it, in its own language. */
export function CorrectionLine({ correction, t }: Props) {
  const { many, firstLabel, lastLabel, isGone, isFromSource, note } = correction
  const words = t.history
  const what = isGone ? words.removed : isFromSource ? words.revised : words.corrected
  return (
    <>
      {what(many, formatPeriods(firstLabel, lastLabel))} {note && <q lang="sv">{note}</q>}
    </>
  )
}
