import type { MarkStatus } from '@/components/charts/mark-shapes'
import { StatusMark } from '@/components/charts/status-mark'
import type { RollUp } from '@/lib/observations/roll-up'
import type { Locale } from '@/lib/text/numbers'
import { gapWord, levelWord } from '@/lib/text/status-words'

/** What is looked for stands in every legend; the rest where a strip shows it. */
const ALWAYS: MarkStatus[] = ['improving', 'worsening', 'noCertainChange', 'closing', 'widening']

/** What the marks of the strips mean. */
export function MarkLegend({ roll, locale }: { roll: RollUp; locale: Locale }) {
  const isShown = (status: MarkStatus) =>
    ALWAYS.includes(status) || { ...roll.level.counts, ...roll.gap.counts }[status] !== undefined
  const entries: [MarkStatus, string][] = [
    ['improving', levelWord(locale, 'improving')],
    ['worsening', levelWord(locale, 'worsening')],
    ['increasing', levelWord(locale, 'increasing')],
    ['decreasing', levelWord(locale, 'decreasing')],
    ['noCertainChange', levelWord(locale, 'noCertainChange')],
    ['turned', levelWord(locale, 'turned')],
    ['closing', gapWord(locale, 'closing')],
    ['widening', gapWord(locale, 'widening')],
    ['changedPlace', gapWord(locale, 'changedPlace')],
    ['shownWithoutUncertainty', levelWord(locale, 'shownWithoutUncertainty')],
    ['cannotTell', levelWord(locale, 'cannotTell')],
  ]
  return (
    <p className="legend">
      {entries.map(
        ([status, word]) =>
          isShown(status) && (
            <StatusMark key={status} status={status}>
              {word}
            </StatusMark>
          ),
      )}
    </p>
  )
}
