import type { Reading } from '@/lib/observations/reading'
import { canadaProgress } from '@/lib/statistics/progress/statistics-canada'
import { partOfTheWay } from '@/lib/statistics/progress/part-of-the-way'
import { yearOf } from '@/lib/statistics/series'
import { formatNumber, formatPercent, type Locale } from '@/lib/text/numbers'
import { progressMethod, progressWord } from '@/lib/text/progress-words'
import type { Dictionary } from '@/lib/text/sv'

type Props = { reading: Reading; t: Dictionary; locale: Locale }

/** How far the indicator has come towards a target that the municipality has set, by methods that are named. */
export function ProgressSection({ reading: { indicator, level }, t, locale }: Props) {
  const { target, direction, decimals } = indicator
  const { baseline, latest } = level
  if (!target?.year || !baseline || !latest || (direction !== 'higher' && direction !== 'lower')) return null
  const at = (point: typeof latest) => ({ year: yearOf(point.end), value: point.value })
  const progress = canadaProgress(at(baseline), at(latest), {
    way: direction === 'higher' ? 1 : -1,
    target: { value: target.value, year: target.year },
  })
  const part = partOfTheWay(baseline.value, latest.value, target.value)
  return (
    <section className="part">
      <h2>{t.progressTitle}</h2>
      <p>
        {t.targetIs(formatNumber(locale, target.value, decimals), target.year)}{' '}
        {part !== undefined && t.partDone(formatPercent(locale, 100 * part, 0), baseline.label)}
      </p>
      <p>
        {progressMethod(locale)}: {progressWord(locale, progress.status)}.
      </p>
    </section>
  )
}
