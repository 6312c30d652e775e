import type { Reading } from '@/lib/observations/reading'
import { isWithinYear } from '@/lib/observations/expected-periods'
import { ownSeries } from '@/lib/observations/view'
import { metInTime } from '@/lib/statistics/progress/met-in-time'
import { partOfTheWay } from '@/lib/statistics/progress/part-of-the-way'
import { canadaProgress } from '@/lib/statistics/progress/statistics-canada'
import { yearOf } from '@/lib/statistics/series'
import { formatNumber, formatPercent, type Locale } from '@/lib/text/numbers'
import { progressMethod, progressWord, targetOutcome } from '@/lib/text/progress-words'
import type { Dictionary } from '@/lib/text/sv'

type Props = { reading: Reading; ownCode: string; t: Dictionary; locale: Locale }

/**
 * How far the indicator has come towards a target that the municipality has set, by methods that are named; once the
 * target's year has come, whether it was met in time.
 */
export function ProgressSection({ reading, ownCode, t, locale }: Props) {
  const { indicator, level } = reading
  const { target, direction, decimals } = indicator
  const { latest } = level
  const baseline = level.from ?? latest
  if (!target?.year || !baseline || !latest || (direction !== 'higher' && direction !== 'lower')) return null
  const aim = { value: target.value, year: target.year }
  const way = direction === 'higher' ? 1 : -1
  const met = metInTime(comparableYears(reading, ownCode, baseline.start), aim, way)
  const isDue = met.status === 'met' || met.status === 'missed'
  const [base, now] = [baseline, latest].map(point => ({ year: yearOf(point.end), value: point.value }))
  const judged = isDue ? met.due : now!
  const part = partOfTheWay(baseline.value, judged.value, target.value)
  const number = (value: number) => formatNumber(locale, value, decimals)
  return (
    <section className="part">
      <h2>{t.progressTitle}</h2>
      <p>
        {t.targetIs(number(target.value), target.year)} {targetOutcome(locale, met, number)}{' '}
        {part !== undefined && t.partDone(formatPercent(locale, 100 * part, 0), baseline.label, judged.year)}
      </p>
      {!isDue && (
        <p>
          {progressMethod(locale)}: {progressWord(locale, canadaProgress(base!, now!, { way, target: aim }).status)}.
        </p>
      )}
    </section>
  )
}

/**
 * The municipality's values as they are printed, from the baseline on, so that none is of another definition. Of months
 * those that end with the year: before that its target isn't due.
 */
const comparableYears = (reading: Reading, ownCode: string, from: string) =>
  (ownSeries(reading, ownCode).find(({ breakdown }) => breakdown === '')?.points ?? []).flatMap(
    ({ start, end, value }) =>
      value === null || start < from || (isWithinYear(reading.indicator.periodicity) && !end.endsWith('-12-31'))
        ? []
        : [{ year: yearOf(end), value }],
  )
