import type { MarkStatus } from '@/components/charts/mark-shapes'
import { StatusMark } from '@/components/charts/status-mark'
import type { Locale } from '@/lib/text/numbers'
import { gapWord, levelWord } from '@/lib/text/status-words'

/** What the marks mean, only those that the page may show. */
export function MarkLegend({ locale }: { locale: Locale }) {
  const entries: [MarkStatus, string][] = [
    ['improving', levelWord(locale, 'improving')],
    ['worsening', levelWord(locale, 'worsening')],
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
      {entries.map(([status, word]) => (
        <StatusMark key={status} status={status}>
          {word}
        </StatusMark>
      ))}
    </p>
  )
}
